%series The Ivory Diadem
%lang en
%genre antique court drama in a Roman-like empire, encyclopaedic episode list
%cast vol | Emperor Volusian; Volusian | m
%cast dru | Drusa | f
%cast tib | Tiberon | m
%cast cal | Callixena; Callixena of Thyre | f
%cast sex | Sextilius | m
%cast mec | Mecistus | m
%cast liv | Livilla Varro; Varro | f
%cast gal | Gallus Rufinus; Gallus; Rufinus | m
%cast nub | Taharqo | m
%cast pho | Phoebe | f
%cast pol | Polydor | m
%cast fa | - | m
%cast mum | - | f
%cast bab | - | m

== 1
[Emperor Volusian](vol), grown fat on victories that others won for [him](vol), adopts [his](vol) [general](gal) [Gallus Rufinus](gal), thereby disinheriting [his](vol) own [son](tib) [Tiberon](tib). [Drusa](dru), the [empress](dru), learns of it from [her](dru) hairdresser, the [freedwoman](pho) [Phoebe](pho). That night [she](dru) sends to the gladiators' barracks for a [man](nub) called [Taharqo](nub), [champion](nub) of the arena, and has [him](nub) shown up the back stairs; the servants draw the wrong conclusion.
- kin gal vol "adopts"
- boss vol gal "general"
- betray vol tib "disinheriting"
- parent vol tib "son"
- married dru vol "empress"
+ reveal pho dru "learns"
- boss dru pho "hairdresser"
+ invite dru nub "sends"
- affair! dru nub "wrong conclusion"

== 2
[Taharqo](nub) was born a [king](fa)'s [son](nub) on the upper river, and [Rufinus](gal) burned [his](nub) city. The [empress](dru) offers [him](nub) the [general](gal)'s throat and a ship home. While the [gladiator](nub) thinks it over, [Callixena of Thyre](cal), [hostage](cal) at court since [her](cal) childhood, reads Homer to [Tiberon](tib) and pretends not to see that the [prince](tib) is looking at [her](cal) and not at the scroll. [Mecistus](mec), [secretary](mec) to [Volusian](vol) and a eunuch of infinite tact, sees everything.
- parent fa nub "son"
- attack.past gal nub "burned"
- kill? nub gal "throat"
- travel? nub "home"
- abduct.past _ cal "hostage"
+ love tib cal "looking"
- discover! cal tib "pretends"
- boss vol mec "secretary"
- discover mec cal+tib "sees"

== 3
The Games. In front of sixty thousand, [Taharqo](nub) has the adoptive [heir](gal) at the point of [his](nub) trident, [Gallus](gal) having insisted on an exhibition bout. [He](nub) lowers it. [He](nub) has recognised, among the prizes of war in the imperial box, a [girl](cal) [he](nub) last saw at [his](nub) [mother](mum)'s knee. [Drusa](dru) bites through [her](dru) fan. The [general](gal), [who](gal) owes [his](gal) life to a [stranger](nub)'s change of heart and knows it, grants [him](nub) [his](nub) freedom on the spot.
- attack nub gal "at the point of"
- kin gal vol "heir"
+ kill! nub gal "lowers"
+ find nub cal "recognised"
- help gal nub "grants"
- rescue nub gal "owes"
- parent mum nub "mother's"

== 4
[Callixena](cal) is [Taharqo](nub)'s half-[sister](cal): [their](cal+nub) [father](fa) gave a [daughter](cal) to Thyre to seal a league. [The two](cal+nub) meet in the cistern under the library, where [she](cal) cries into the scarred shoulder of a [brother](nub) [she](cal) had thought dead. [Mecistus](mec), behind a pillar, takes note. To the [emperor](vol) [he](mec) reports a rendezvous of lovers. [Tiberon](tib), in [whose](tib) hearing it is said, goes off and gets himself posted to the frontier.
- sibling cal nub "half-sister"
- parent fa cal+nub "father"
- meet cal nub "meet"
- sad cal "cries"
- help nub cal "shoulder"
- die! nub "dead"
- investigate mec cal+nub "note"
+ affair! cal nub "lovers"
- betray mec vol "reports"
- jealous tib nub "goes off"
- travel tib "posted"

== 5
[Taharqo](nub), a free man, could sail. Instead [he](nub) hires out as porter to [Livilla Varro](liv), widowed [owner](liv) of half the grain ships, and waits for a chance to take [his](nub) [sister](cal) along. [Varro](liv) is fifty, shrewd, and has not been made to laugh since the burial; the new [porter](nub) manages it with a sack of lentils. Meanwhile the [empress](dru), in need of another blade, tries poison. [Phoebe](pho) is to carry the figs, and [Phoebe](pho), [who](pho) bore [Gallus](gal) a [boy](bab) that nobody knows of, eats the figs on the way.
- hire nub liv "hires"
- married.past _ liv "widowed"
- flee? cal+nub "take his sister along"
- sibling cal nub "sister"
- happy liv "laugh"
- die.past _ "burial"
- kill? dru gal "poison"
- parent gal+pho bab "bore"
+ die pho "figs"#2

== 6
Not even [Gallus](gal) understood that [he](gal) loved the dead [freedwoman](pho) until [he](gal) is handed [her](pho) comb. [He](gal) demands justice of [Volusian](vol). Unfortunately for everyone the [emperor](vol) is in [his](vol) bath, the water is red, and [Mecistus](mec) stands in the doorway wringing [his](mec) hands. [Drusa](dru) produces a will. It names [Tiberon](tib), eight hundred miles off, and as regent for the duration of [his](tib) absence [his](tib) devoted [mother](dru).
- die.past pho "dead"
+ love gal pho "loved"
- accuse gal _ "demands"
+ die vol "red"
- sad mec "wringing his hands"
- reveal dru _ "will"
- hire? tib "names"
- hire dru "regent"
- parent dru tib "mother"

== 7
The praetorians go over to the [regent](dru) for a year's pay. Declared a public enemy, [Gallus](gal) slips out of the city hidden in an oil jar belonging to [Varro](liv), [who](liv) dislikes murder on principle and [Drusa](dru) in particular. On the barge [he](gal) and [Taharqo](nub) find themselves rowing on one bench, the [man](gal) [who](gal) sacked a city and a [man](nub) [who](nub) was born in it. By the second lock [they](gal+nub) have come to blows; by the fifth, to terms.
- help _ dru "go over"
- enemy dru gal "enemy"
+ flee gal dru "slips"
- help liv gal "hidden"
- enemy dru liv "dislikes"
- attack.past gal nub "sacked"
- quarrel gal nub "blows"
+ reconcile gal nub "terms"

== 8
On the frontier [Tiberon](tib) is acclaimed by the legions and is sick behind the standards. [He](tib) has [Callixena](cal)'s Homer in [his](tib) baggage. [His](tib) [quartermaster](pol) [Polydor](pol), [who](pol) reads other people's letters for [Drusa](dru), is nonetheless fond of the [boy](tib) and lets one through: in it, the [hostage](cal) explains about the [brother](nub). The new [emperor](tib) reads it nine times and gives the order to march, not to the palace, [he](tib) specifies, but to the library.
- hire tib _ "acclaimed"
- ill tib "sick"
- boss tib pol "quartermaster"
- investigate pol _ "reads"
- boss dru pol "for Drusa"
- friend pol tib "fond"
- help pol tib "letters"
+ reveal cal tib "explains"
- sibling cal nub "brother"
+ travel tib "march"

== 9
[Drusa](dru), getting wind of it, betroths [Callixena](cal) to the [captain](sex) of the guard, [Sextilius](sex), [whose](sex) wives do not last. [Mecistus](mec) draws up the contract. [He](mec) served a mad old [man](vol) and [he](mec) serves a clever [woman](dru), and never in [his](mec) life has [he](mec) asked what became of the people on [his](mec) lists; now [he](mec) looks up, sees a face of twenty, and misspells every name. The contract is void. [He](mec) is thrown from the rock [he](mec) used to send others to.
- discover dru tib "wind"
+ engaged? cal sex "betroths"
- married.past _ sex "wives"
- boss.past vol mec "served"
- boss dru mec "serves"
+ help mec cal "misspells"
- engaged! cal sex "void"
- kill _ mec "thrown"

== 10
[Taharqo](nub) enters the city as [he](nub) left it, by the drain, with [Rufinus](gal) behind [him](nub) and forty bargemen behind [Rufinus](gal). In the cistern under the library [they](gal+nub) come on [Callixena](cal), three scrolls in [her](cal) sash, and [Sextilius](sex), in search of a [bride](cal). The [captain](sex) is good. The [gladiator](nub) is better, but bleeding, and it is [Gallus](gal) [who](gal) takes the last thrust, there where [he](gal) once took a city's. "For the comb," [he](gal) says, to nobody present.
- return gal+nub "enters"
- find gal+nub cal "come on"
- attack nub sex "better"
- injure nub sex "bleeding"
+ rescue gal nub "takes"
+ kill sex gal "thrust"
- wedding? cal sex "bride"

== 11
The legions halt before open gates. [Drusa](dru) receives [her](dru) [son](tib) on the steps in full diadem and holds out both arms. [He](tib) asks about [Phoebe](pho), [who](pho) used to slip [him](tib) honey cakes; about the will; about the bath. [She](dru) answers each question truthfully, [she](dru) is far too proud to lie, and at the last adds only that it was all for [him](tib). The [young emperor](tib) weeps in front of the whole army. Then [he](tib) names an island.
- parent dru tib "son"
- gift.past pho tib "cakes"
- investigate tib dru "asks"
+ reveal dru tib "truthfully"
- kill.past dru vol "bath"
- betray! dru tib "lie"
- sad tib dru "weeps"
+ flee dru "island"

== 12
[Tiberon](tib) lays the ivory diadem on the librarian's desk, asks for a reader's ticket, and leaves the empire to a senate that had forgotten how to sit upright. [Callixena](cal), no one's hostage, reads to [him](tib) from where [they](cal+tib) stopped. Over on the quay [Varro](liv)'s flagship is casting off, upriver, with lentils; the [owner](liv) is aboard, for the first time in decades, and so is a former [porter](nub). Between [them](liv+nub) on the deck, sucking a fig, sits a small [boy](bab) with [Rufinus](gal)'s chin.
+ quit tib "diadem"
- abduct! _ cal "no one's hostage"
- travel bab+liv+nub "casting"
- parent gal bab "chin"
- gift tib _ "leaves"
- hire.past nub liv "porter"
