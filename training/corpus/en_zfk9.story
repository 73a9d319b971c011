%series Second Flush
%lang en
%genre period family saga on a tea estate in Ceylon, 1934 to 1948, encyclopaedia series guide
%cast edith   | Edith Farquhar; Edith; Mrs. Farquhar | f
%cast hamish  | Hamish Farquhar; Hamish | m
%cast nimal   | Nimal Perera; Nimal; Perera | m
%cast letchi  | Letchimi; Letchi | f
%cast rohan   | Rohan Wijesekera; Rohan; Dr. Wijesekera | m
%cast flora   | Flora Farquhar; Flora | f
%cast archie  | Archie Farquhar; Archie | m
%cast kandiah | Kandiah | m
%cast violet  | Violet Pym; Violet; Mrs. Perera | f
%cast osric   | Osric Vandort; Vandort; Osric | m
%cast selvi   | Selvi | f
%cast vicar   | - | m
%cast nimalgran | - | f
%cast padma   | Padma Perera; Padma | f

== 1 1934: The Bungalow
[Edith](edith), a [clergyman](vicar)'s [daughter](edith) from [Perth](@perth), disembarks at [Colombo](@colombo) to marry [Hamish Farquhar](hamish), a tea [planter](hamish) [whom](hamish) [she](edith) knows only from letters, and discovers at the altar that the [man](hamish) is twenty years older than [his](hamish) photograph. The letters, it transpires, were composed by [Nimal Perera](nimal), [his](hamish) [clerk](nimal), [who](nimal) stands in the last pew, quoting them under [his](nimal) breath. [Letchimi](letchi), a [plucker](letchi), watches the wedding party go by from the factory steps with a fair-haired [infant](selvi) on [her](letchi) hip, and [Kandiah](kandiah), the head [overseer](kandiah), orders [her](letchi) out of sight.
- travel edith "disembarks"
- parent vicar edith "daughter"
+ wedding edith hamish "altar"
- discover edith hamish "discovers"
- betray.past hamish edith "than his photograph"
- create.past nimal "composed"
- boss hamish nimal "clerk"
- love nimal edith "under his breath"
- parent letchi selvi "infant"
- boss kandiah letchi "head overseer"
+ attack kandiah letchi "orders her out of sight"

== 2 1935: The Letter Book
Marooned by the monsoon with a [husband](hamish) [who](hamish) speaks only of drainage, the young [wife](edith) comes upon the office letter book, in which [her](edith) entire courtship stands in a hand that is not [Hamish](hamish)'s. [She](edith) says nothing to [Hamish](hamish), and rather a lot to [Nimal](nimal), [who](nimal) offers to leave the estate. [She](edith) would prefer [him](nimal), on reflection, to go on writing. [Violet Pym](violet), a neighbouring planter's [governess](violet), is taken into [her](edith) confidence. [Violet](violet), [who](violet) had herself cast an eye on the [planter](hamish) before [Edith](edith) came, advises [her](edith), with a bright smile, to follow [her](edith) heart.
- married edith hamish "husband"
+ discover edith nimal "comes upon"
- reveal! edith hamish "says nothing"
- quarrel edith nimal "rather a lot"
- quit? nimal hamish "leave the estate"
- reject edith nimal "would prefer him"
- reveal edith violet "her confidence"
- friend edith violet "taken into"
- love.past violet hamish "cast an eye"
+ betray violet edith "with a bright smile"

== 3 1936: Fever
Cholera breaks out in the lines. [Rohan Wijesekera](rohan), a [doctor](rohan) fresh from [Edinburgh](@edinburgh) and a member of the independence party, is brought in by [Nimal](nimal), [his](rohan) [schoolfellow](nimal), after [Hamish](hamish) has refused to pay for a European. [He](rohan) and [Edith](edith) nurse the pluckers for six weeks, in the course of which [she](edith) delivers [Letchi](letchi)'s [girl](selvi) from the fever and notices whose eyes the [girl](selvi) has. [Hamish](hamish), [who](hamish) has locked himself in with the gin, is asked through the keyhole for the truth, and slides it out under the door, written on the back of a dock warrant: four words, and a blot.
- travel rohan "fresh from"
- friend nimal rohan "schoolfellow"
- hire rohan nimal "brought in"
- reject hamish _ "refused to pay"
- ill selvi "fever"
- help edith+rohan _ "nurse the pluckers"
+ rescue edith selvi "delivers"
- parent letchi selvi "Letchi's girl"
- discover edith selvi "whose eyes"
+ reveal hamish edith "slides it out"
- parent hamish selvi "four words"

== 4 1937: Dry Season
[Edith](edith) is with child. [Hamish](hamish) hopes for a boy. [Violet](violet) knits something blue. [Letchi](letchi) sends [Edith](edith) a mango. [Kandiah](kandiah) sees the mango. [Kandiah](kandiah) beats [Letchi](letchi). [Nimal](nimal) steps between [them](kandiah+letchi). [Kandiah](kandiah) strikes [Nimal](nimal) too. [Rohan](rohan) bandages [Nimal](nimal). [Perera](nimal) asks [Rohan](rohan) about the party. That night [Nimal](nimal) joins. A leopard drinks from the tank. In the morning [Flora](flora) is born. [Hamish](hamish) goes out shooting.
+ pregnant edith hamish "with child"
- create violet "knits"
- gift letchi edith "a mango"
- discover kandiah letchi "sees the mango"
- attack kandiah letchi "beats"
- help nimal letchi "steps between"
- attack kandiah nimal "strikes"
- treat nimal rohan "bandages"
- hire nimal _ "joins"
+ birth edith flora "is born"

== 5 1939: War Rations
At the outbreak of war [Hamish](hamish)'s ne'er-do-well [nephew](archie), [Archie](archie), dodging the call-up under the name of Smith, lands on the veranda with a gramophone and two bottles. [He](archie) takes up with [Violet](violet), [who](violet) has resigned herself to spinsterhood and can hardly believe [her](violet) luck, rightly, since it is the [governess](violet)'s savings that the [deserter](archie) is after. [Osric Vandort](osric), a Burgher [detective](osric) with a passion for orchids, comes inquiring about a Smith. [Edith](edith), for [Violet](violet)'s sake, tells [him](osric) that the only smith for miles shoes horses. [Vandort](osric) thanks [her](edith) for the tea, steals a cutting and leaves.
- kin archie hamish "nephew"
- flee archie "dodging the call-up"
- betray archie _ "under the name of Smith"
+ couple.start archie violet "takes up with"
- happy violet "hardly believe"
- betray archie violet "is after"
- investigate osric archie "inquiring about"
+ betray edith osric "shoes horses"
- help edith violet "for Violet's sake"
- steal osric edith "a cutting"

== 6 1940: Gramophone
[Archie](archie) absconds on the night train, taking [Violet](violet)'s strongbox, and leaving [her](violet) with the gramophone and, as [she](violet) realises in the spring, not with that alone. Too proud to own up to [her](violet) condition, [she](violet) walks up to Lover's Leap in [her](violet) Sunday hat, where [she](violet) runs into [Nimal](nimal), [who](nimal) has gone there to practise a speech. [He](nimal) delivers it, all forty minutes, until [she](violet) begs [him](nimal) to stop and walks home with [him](nimal). On the following day [he](nimal) makes [her](violet) an offer of [his](nimal) name. [Edith](edith), to [whom](edith) [he](nimal) announces it in writing, reads the letter twice, and for the first time finds a mistake in it.
+ flee archie violet "absconds"
- steal archie violet "taking Violet's strongbox"
- pregnant violet archie "condition"
- discover violet "realises"
- die? violet "Lover's Leap"
- meet nimal violet "runs into"
- rescue nimal violet "begs him to stop"
+ propose nimal violet "offer of his name"
- reveal nimal edith "announces it"
- sad edith "for the first time"

== 7 1941: Mixed Marriage
The wedding of the [governess](violet) and the [clerk](nimal) is boycotted by the whole district, on both sides, apart from [Rohan](rohan), [who](rohan) holds the ring, [Letchimi](letchi), [who](letchi) plaits the garland, and the [detective](osric), [who](osric) brings an orchid grown from a cutting. [Hamish](hamish), outraged, gives [Perera](nimal) the sack after nineteen years. [Edith](edith) then does what [she](edith) has put off since 1934, takes [Flora](flora) by the hand and moves into the factory manager's empty quarters, from which [she](edith) proceeds to run the estate. In October [Mrs. Perera](violet) has a [daughter](padma), [Padma](padma), and [Nimal](nimal), when [he](nimal) is shown the red-haired [baby](padma), says that [she](padma) takes after [his](nimal) [grandmother](nimalgran).
+ wedding nimal violet "wedding"
- help rohan nimal "holds the ring"
- help letchi nimal+violet "plaits the garland"
- gift osric nimal+violet "brings an orchid"
- sad hamish "outraged"
+ quit nimal hamish "the sack"
- breakup edith hamish "takes Flora by the hand"
- move edith+flora "moves into"
- birth violet padma "has a daughter"
- parent violet padma "daughter"
- kin nimal nimalgran "grandmother"
- betray nimal _ "takes after"

== 8 1942: Easter Sunday
During the air raid on [Colombo](@colombo), [Rohan](rohan), [who](rohan) is in the prison hospital as an agitator, drags eleven patients, four warders and [Osric Vandort](osric), [who](osric) had put [him](rohan) there, out of the flames, and loses an arm. Among those whom [he](rohan) could not reach, the list has one [Smith, A.](archie), awaiting trial for fraud. [Violet](violet) reads the name in the newspaper, cuts it out and lays it away between the hymns. The [Farquhars](edith+flora+hamish), thrown together by the blackout, dine at one table again; [Flora](flora), five, asks [her](flora) [father](hamish) why the [girl](selvi) [who](selvi) brings the milk has [his](hamish) nose. [Selvi](selvi) is standing in the door with the jug.
- arrest _ rohan "prison hospital"
+ rescue rohan osric "drags"
- arrest.past osric rohan "had put him there"
- injure rohan "loses an arm"
+ die archie "could not reach"
- accuse _ archie "awaiting trial"
- discover violet archie "reads the name"
- reconcile? edith hamish "dine at one table"
- parent hamish flora "father"
- discover flora selvi "his nose"
- parent hamish selvi "his nose"

== 9 1943: Selvi
That [she](selvi) is the [planter](hamish)'s own [flesh](selvi) and blood, [Selvi](selvi), nine, has from the lips of a [half-sister](flora) [who](flora) does not know what [she](flora) is saying. [Letchimi](letchi), for having kept quiet, is not spoken to for a month. [Hamish](hamish), [whose](hamish) liver, in [Dr. Wijesekera](rohan)'s opinion, will not see another flush, has the [girl](selvi) sent for, stares at [her](selvi) and asks whether [she](selvi) can read. [She](selvi) reads to [him](hamish), every evening, what lies nearest, which is the letter book. So [he](hamish) hears at last, in a child's voice, what [he](hamish) had written to [Edith](edith), and is sorry not to have meant it.
- parent hamish selvi "flesh and blood"
+ discover selvi hamish "from the lips"
- sibling flora selvi "half-sister"
- reveal flora selvi "does not know what"
- quarrel letchi selvi "not spoken to"
- ill hamish "liver"
- advisor rohan hamish "opinion"
- invite hamish selvi "sent for"
- help selvi hamish "reads to him"
+ sad hamish edith "is sorry"

== 10 1945: The Will
[Hamish](hamish) is laid to rest beside the leopard. To the horror of the planters' club, [he](hamish) has bequeathed one half of the estate to [his](hamish) [widow](edith) and the other to [Selvi](selvi), with [Letchimi](letchi) as [her](selvi) [guardian](letchi), and [Kandiah](kandiah), [who](kandiah) had reckoned on the post of manager, goes to court claiming that the signature is [Nimal](nimal)'s. That [Perera](nimal) was able to imitate the old [man](hamish)'s hand is not in dispute; [he](nimal) had done it for two years. It is [Edith](edith) [who](edith), in the box, for all the district to hear, produces the bundle of love letters, and shows by comparison that this one has been written by a [man](hamish) [who](hamish) could not spell.
+ die hamish "laid to rest"
- married.past edith hamish "widow"
- gift hamish edith+selvi "has bequeathed"
- parent letchi selvi "guardian"
- hire? kandiah _ "post of manager"
+ accuse kandiah nimal "goes to court"
- betray.past nimal edith "had done it"
- rescue edith nimal "shows by comparison"
- reveal edith _ "produces"
- love.past nimal edith "love letters"

== 11 1947: The Strike
[Kandiah](kandiah), dismissed, stirs up the men against "the [widow](edith) and the [bastard](selvi)", and the factory is set on fire. [Selvi](selvi), thirteen, is dragged from the withering loft by [Violet](violet), [whose](violet) lungs never recover. On [her](violet) last day, with the [doctor](rohan) at the one side of [her](violet) bed and [Edith](edith) at the other, [she](violet) acknowledges having sent [Edith](edith) to [Nimal](nimal), at the time, for the sake of getting [Hamish](hamish) for herself; "and look," [she](violet) adds, "who had the best of it." [Edith](edith) promises to see to [Padma](padma). As to the [widower](nimal), says [Violet](violet), someone ought to see to [him](nimal) too.
- quit kandiah _ "dismissed"
- betray kandiah edith+selvi "stirs up"
+ attack _ edith+selvi "set on fire"
+ rescue violet selvi "dragged from"
- ill violet "lungs never recover"
- help edith+rohan violet "at the one side"
- reveal violet edith "acknowledges"
- betray.past violet edith "for the sake of"
- die violet "last day"
- help? edith padma "see to"
- married.past nimal violet "widower"

== 12 1948: Independence
On the night when the flag is changed, [Rohan](rohan), now a [minister](rohan), dances with [Letchimi](letchi), and it does not escape [Osric](osric), retired among [his](osric) orchids, that [he](rohan) has only one arm and seems to miss neither. [Selvi](selvi) is leaving for the university, in a coat of [Flora](flora)'s. The [sisters](flora+selvi) weep; [Padma](padma), seven, demands to weep as well. [Nimal](nimal), [who](nimal) could have had an office in the capital, has preferred [his](nimal) old desk on the estate, opposite the [manager](edith)'s, at which [she](edith) sits. [Neither](edith+nimal) says anything. Toward midnight [he](nimal) pushes a sheet of paper across, unsigned. [Edith](edith) takes a pencil, corrects one comma, and writes underneath: Yes.
- hire.past rohan _ "a minister"
+ date letchi rohan "dances with"
- discover osric letchi+rohan "does not escape"
- quit.past osric _ "retired"
- travel? selvi "leaving for"
- gift flora selvi "a coat of Flora's"
- sibling flora selvi "sisters"
- sad flora+selvi "weep"
- colleague edith nimal "opposite the manager's"
- propose nimal edith "pushes a sheet"
+ engaged.start edith nimal "Yes"
