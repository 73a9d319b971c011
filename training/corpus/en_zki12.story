%series Class of Forty-Four
%lang en
%genre drill: everyday staff-room series in a primary school in Penang, television listings
%cast mei | Mei Ling Tan; Mei Ling; Mrs Tan | f
%cast raj | Raj Pillai; Raj; Mr Pillai | m
%cast aishah | Aishah; Cikgu Aishah | f
%cast hock | Uncle Hock; Hock | m
%cast rosalind | Rosalind Pereira; Rosalind; Ros | f
%cast faiz | Faiz | m
%cast lim | Headmaster Lim; Lim | m
%cast priya | Priya Pillai; Priya | f
%cast boy | Jun | m
%cast jundad | Mr Goh; Goh | m
%cast trainee | Theo; Theo Wong | m
%cast meihub | - | m
%cast baker | Latifah | f
%cast goat | Boss | m

== 1
On the first day of term [Headmaster Lim](lim) introduces a new [teacher](trainee), [Theo Wong](trainee), to the staff room. Of the six people in it, two are in love, two are at war, and two are asleep. [Theo](trainee) sits down between the [two](mei+raj) at war, [Mrs Tan](mei) and [Mr Pillai](raj), [who](mei+raj) have both applied for the same post of deputy and have not shared a teapot since. "Whose side are [you](trainee) on?" asks [the former](mei). The [newcomer](trainee) says that [he](trainee) takes coffee.
- boss lim trainee "Headmaster"
+ hire trainee lim "introduces"
- meet mei+raj trainee "introduces"
- enemy mei raj "at war"
- hire? mei+raj "applied"
== 2
[The two](aishah+faiz) in love are [Aishah](aishah), [who](aishah) teaches the little ones, and [Faiz](faiz), [who](faiz) teaches them to swim. [They](aishah+faiz) have been promised to each other since [they](aishah+faiz) were small, by [their](aishah+faiz) mothers, and were as surprised as anyone when it turned out to suit. Only [Rosalind Pereira](rosalind) is not pleased for [them](aishah+faiz). [She](rosalind) gave [Faiz](faiz) [her](rosalind) heart at a sports day once, and [he](faiz) took it, [she](rosalind) says, for the egg and spoon.
+ couple aishah faiz "in love"
- engaged aishah faiz "promised"
- colleague aishah faiz "teaches them to swim"
- happy! rosalind aishah+faiz "not pleased"
- love rosalind faiz "heart"
== 3
[Uncle Hock](hock), the [caretaker](hock), has a [goat](goat), [Boss](goat), and nobody else. When the [goat](goat) eats the deputy's application, it has to be decided which: [Boss](goat) has swallowed the first name. [Raj](raj) accuses [Mei Ling](mei) of having fed it to [him](goat); [she](mei) had, as it happens, but it was [hers](mei). [She](mei) no longer wants to rise above a [man](raj) [who](raj) does [his](raj) marking at the hospital, beside [his](raj) [wife](priya). That [Priya](priya) is ill, [she](mei) had learnt only yesterday, and from [Theo](trainee).
- accuse raj mei "accuses"
+ help mei raj "no longer wants"
- married priya raj "wife"
- ill priya "ill"
- reveal trainee mei "learnt only yesterday"
== 4
[Jun](boy) is nine. [Jun](boy) hits [Theo](trainee). [Theo](trainee) asks [Jun](boy) why. [Jun](boy) points to [Goh](jundad). [Mr Goh](jundad) is [Jun](boy)'s [father](jundad). [He](jundad) was at school with [Theo](trainee). There [he](jundad) beat [Theo](trainee) daily. [Theo](trainee) has not forgotten [Goh](jundad). Nor has [Goh](jundad) forgotten [Theo](trainee). [He](jundad) says sorry. The [boy](boy) has never heard that word from [Goh](jundad).
+ attack boy trainee "hits"
- parent jundad boy "father"
- attack.past jundad trainee "beat"
- enemy.past jundad trainee "has not forgotten"
+ reconcile? jundad trainee "says sorry"
== 5
[Mr Pillai](raj) is appointed, since [he](raj) has no competitor, and thanks [his](raj) late [competitor](mei) with a teapot. [She](mei) cries into it. [Her](mei) own [husband](meihub) walked out on [her](mei) on a Tuesday, and no one in the staff room had noticed that [she](mei) has been correcting books until ten. The [deputy](raj) now does. [The two](mei+raj) of [them](mei+raj) sit and mark, [the one](raj) by a sickbed, [the other](mei) on the telephone, until [they](mei+raj) reach number forty-four.
+ hire raj "appointed"
- enemy.end mei raj "late competitor"
- gift raj mei "teapot"
- sad mei "cries"
- breakup.past meihub mei "walked out"
- married mei meihub "husband"
- discover raj mei "now does"
- friend.start mei raj "on the telephone"
== 6
[Rosalind](rosalind) sends [Aishah](aishah) an unsigned note about the swimming [coach](faiz) and the [girl](baker) at the bakery. There is a [girl](baker) at the bakery, and [he](faiz) does go there at dawn. The [fiancée](aishah) follows [him](faiz). Through the window [she](aishah) sees [him](faiz) up to [his](faiz) elbows in flour, being taught by [Latifah](baker) to make [her](aishah) wedding cake. [She](aishah) creeps home ashamed. But the [writer](rosalind) of the note, [who](rosalind) has followed [her](aishah), sees the flour as well, and is ashamed for longer.
- betray rosalind aishah "unsigned note"
- accuse rosalind faiz "about the swimming coach"
- affair! baker faiz "girl at the bakery"
- engaged aishah faiz "fiancée"
- investigate aishah faiz "follows him"
+ discover aishah faiz "sees him"
- advisor baker faiz "taught"
- wedding? aishah faiz "wedding cake"
- sad aishah "ashamed"
- investigate rosalind aishah "followed her"
- sad rosalind "ashamed"#2
== 7
[Priya Pillai](priya) would like to see the [woman](mei) [who](mei) does sums with [her](priya) [husband](raj). [Mei Ling](mei) goes with oranges. The [patient](priya) sends [him](raj) for ice and comes to the point. [She](priya) has at best till the rains; [he](raj) cannot cook; would [the other](mei) see to it that [he](raj) eats? When [he](raj) comes back with the ice, both [women](mei+priya) are laughing, and [neither](mei+priya) will tell [him](raj) what was settled.
- married priya raj "husband"
- meet mei priya "goes with oranges"
- gift mei priya "oranges"
- die? priya "till the rains"
+ help? mei raj "see to it"
- friend.start mei priya "laughing"
- reveal! mei+priya raj "neither will tell"
== 8
[Theo](trainee) cannot sleep for thinking of somebody. [He](trainee) confesses it to the [goat](goat). [Hock](hock), [who](hock) is lying behind the [goat](goat), answers that [she](rosalind) likes mangoes. How does [he](hock) know who is meant? A [caretaker](hock) knows who waits for whom at which gate. The next day, on the desk of the unhappy [Ros](rosalind), lies a mango. [She](rosalind) takes it for an apology from [Faiz](faiz), and gives it back to [him](faiz); [Faiz](faiz) eats it before the eyes of the young [man](trainee) [who](trainee) bought it.
- love trainee rosalind "thinking of somebody"
- reveal trainee goat "confesses"
+ discover hock trainee "knows who waits"
- gift trainee rosalind "mango"
- sad rosalind "unhappy"
- gift rosalind faiz "gives it back"
== 9
[Goh](jundad) has lost [his](jundad) job at the port, and [he](jundad) drinks. One evening the [boy](boy) turns up at [Theo](trainee)'s with a schoolbag full of clothes. The law says that [he](trainee) must report it. The young [teacher](trainee) goes instead to the one [man](jundad) [he](trainee) fears, finds [him](jundad) on the kitchen floor, and sits down on it too. At school, says [Goh](jundad), [he](jundad) hit [him](trainee) because [his](jundad) own old man hit [him](jundad). At school, says [the other](trainee), [he](trainee) used to wish [he](jundad) would die. [They](jundad+trainee) agree on a clinic.
- quit.past jundad "lost his job"
- flee boy jundad "bag full of clothes"
- sad trainee jundad "fears"
- find trainee jundad "on the kitchen floor"
- attack.past jundad trainee "hit him"
- attack.past _ jundad "old man hit him"
- die? jundad "die"
+ help trainee jundad "agree on a clinic"

== 10
While [his](boy) [father](jundad) is away, [Jun](boy) lives with [Uncle Hock](hock) and [Boss](goat). [Aishah](aishah) knits for [him](boy), [Faiz](faiz) teaches [him](boy) to float; and [Rosalind](rosalind), [who](rosalind) has to make up for something, does [his](boy) English with [him](boy) every afternoon, on the very step where [Theo](trainee) does [his](boy) maths. [The pair](rosalind+trainee) begin to stay on when the [pupil](boy) has gone. "[She](rosalind) likes mangoes," the [child](boy) advises. [She](rosalind) hears it. So that, [she](rosalind) says slowly, was where it came from.
- parent jundad boy "father"
+ housemate.start boy hock "lives with"
- advisor faiz boy "float"
- advisor rosalind boy "English"
- advisor trainee boy "maths"
- flirt rosalind trainee "stay on"
+ discover rosalind trainee "where it came from"

== 11
The rains come. [Priya](priya) dies on a Monday, with [her](priya) hand in [Raj](raj)'s and the [other](mei)'s on the kettle. The [widower](raj) does not come to school. Nobody dares to ring, except [Lim](lim), [who](lim) lost [his](lim) own wife in this same month, and does not say a word; [they](lim+raj) breathe at each other down the line. On the fifth day there is a pot of curry before [his](raj) door. On the sixth [he](raj) catches the [cook](mei) in the act. "[She](priya) asked [me](mei) to," says [Mei Ling](mei), and bursts into tears.
+ die priya "dies"
- married.past priya raj "widower"
- married.past _ lim "lost his own wife"
- help lim raj "breathe at each other"
- gift mei raj "pot of curry"
- discover raj mei "catches the cook"
- reveal mei raj "She asked me"
- sad mei "bursts into tears"

== 12
[Aishah](aishah) and [Faiz](faiz) marry in the school hall. [Ros](rosalind) has made a clean breast of the note, and been forgiven before [she](rosalind) had finished; [she](rosalind) is [bridesmaid](rosalind). When the [groom](faiz) thanks the [girl](baker) from the bakery, [Headmaster Lim](lim), in the front row, claps a little too long. [Latifah](baker) is forty, a widow, and has put an extra bun in [his](lim) bag for two years. [He](lim) had put it down to bad arithmetic. It has just dawned on [him](lim).
+ wedding aishah faiz "marry"
- reveal rosalind aishah "clean breast"
- reconcile aishah rosalind "forgiven"
- advisor rosalind aishah "bridesmaid"
- gift.past baker lim "extra bun"
- love baker lim "extra bun"
+ discover lim baker "dawned on him"

== 13
[Goh](jundad) comes back thinner, on the day on which [Mei Ling](mei)'s [husband](meihub) comes back fatter. [The former](jundad) is met at the gate by a [son](boy) [who](boy) can float. [The latter](meihub) is met by [Uncle Hock](hock), a broom, and the [goat](goat). [He](meihub) has been left by the person [he](meihub) left for, [he](meihub) calls over the fence. [His](meihub) [wife](mei) looks up from a pile of books. Number forty-three, [she](mei) says to the [deputy](raj) next to [her](mei), [who](raj) is eating. "Number forty-four," says [Raj](raj).
+ return jundad "comes back thinner"
- return meihub "comes back fatter"
- married mei meihub "husband"
- parent jundad boy "son"
- attack goat+hock meihub "met by Uncle Hock"
- breakup.past _ meihub "been left"
- breakup.past meihub mei "he left"
+ reject mei meihub "Number forty-three"

== 14
On the last day of term there are seven people in the staff room. [Two](aishah+faiz) are married, [two](rosalind+trainee) were found kissing in the chalk cupboard, [two](mei+raj) are marking out of one teapot, and the [head](lim) is buying buns. "[You](hock) are the only [one](hock) left, [Uncle](hock)," says [Theo](trainee) to the [caretaker](hock). "[I](hock) am spoken for," answers [Hock](hock). On the step sit [Goh](jundad) and [Jun](boy), teaching the [goat](goat) to shake hands. The [boy](boy) has asked whether [the three](goat+hock+jundad) of [them](goat+hock+jundad) could all be [his](boy).
- married aishah faiz "married"
+ kiss rosalind trainee "found kissing"
- friend mei raj "one teapot"
- friend goat hock "spoken for"
- advisor boy+jundad goat "teaching"
