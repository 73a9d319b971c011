%series Ironwake
%lang en
%genre Norse-like family saga, chapter summaries in a terse past tense
%cast hal | Hallvard Ketilson; Hallvard | m
%cast gud | Gudlaug | f
%cast ket | Ketil Longjaw; Ketil | m
%cast orm | Orm the Pale; Orm | m
%cast tor | Torunn | f
%cast eyv | Eyvind | m
%cast sva | Svala | f
%cast bjo | Bjolf | m
%cast thr | Bera; Bera the Thrall | f
%cast jar | Jarl Sigtrygg; Sigtrygg | m
%cast mun | Brother Cedd; Cedd | m
%cast hm | - | m
%cast bjd | - | f
%cast son | Ketil the Younger | m

== 1
[Ketil Longjaw](ket) held the headland, the whales and [his](ket) [neighbour](orm)'s grudge. At the winter feast [he](ket) gave [his](ket) [daughter](tor) [Torunn](tor) to [Orm the Pale](orm), that very [neighbour](orm), to bury the axe; but [she](tor), [who](tor) had laughed with [Eyvind](eyv) the [skald](eyv) all summer, walked to the altar as to a hanging. Before the ale was cold [Orm](orm)'s men barred the doors and set a torch to the thatch. [Ketil](ket) burned with forty guests. [Hallvard](hal), [his](ket) [son](hal), got out through the smoke hole.
- neighbour ket orm "neighbour"
- enemy ket orm "grudge"
- celebrate ket "feast"
- parent ket tor "daughter"
- flirt.past eyv tor "laughed"
- wedding orm tor "gave"
- reconcile? ket orm "axe"
- sad tor "as to a hanging"
- attack orm ket "torch"
+ kill orm ket "burned"
- parent ket hal "son"
+ flee hal orm "through the smoke hole"

== 2
For nine days the [boy](hal) ate limpets. [Bera the Thrall](thr), [who](thr) had gone with the farm as the cows did, brought [him](hal) meal under [her](thr) skirt and hid [him](hal) in a boat-shed with the [skald](eyv), [whose](eyv) hands were burnt past playing. [The two](eyv+hal) had never liked each other. [They](eyv+hal) swore an oath on [Bera](thr)'s kitchen knife, to have [Orm](orm)'s head, and [she](thr) put [her](thr) thumb to the blade without being asked.
+ help thr hal "brought"
- injure eyv "burnt"
- enemy.past eyv hal "liked"
- kill? eyv+hal+thr orm "head"
+ friend.start eyv hal "oath"

== 3
At [Jarl Sigtrygg](jar)'s hall [Hallvard](hal) begged for ships. The [jarl](jar), fat and full of proverbs, had already had a cask of silver from [Orm](orm). [He](jar) would think about it till spring, [he](jar) said, and set the fatherless [guest](hal) to feeding dogs. [His](jar) [foster-daughter](sva) [Svala](sva), steerswoman and better than most, beat [Hallvard](hal) at wrestling on Monday and at riddles on Tuesday. On Wednesday [she](sva) told [him](hal) about the cask.
- help? jar hal "begged"
- die.past ket "fatherless"
- parent.past ket hal "fatherless"
- gift.past orm jar "cask of silver"
- hire hal jar "feeding"
- kin jar sva "foster-daughter"
- meet hal sva "beat"
+ reveal sva hal "told"

== 4
[Torunn](tor) lived as mistress in a house [she](tor) hated. [She](tor) was with child; [she](tor) counted on [her](tor) fingers and said nothing to [Orm](orm). [His](orm) [mother](gud), [Gudlaug](gud), [who](gud) could count also, put something bitter in the porridge. [Bera](thr), lent out for the slaughtering, knocked the bowl from the table as if by clumsiness, and had three teeth knocked out in turn by the old [woman](gud)'s staff.
- sad tor orm "hated"
+ pregnant tor eyv "child"
- reveal! tor orm "said nothing"
- parent gud orm "mother"
- discover gud tor "could count also"
- attack gud tor "bitter"
+ rescue thr tor "knocked"
- betray thr gud "clumsiness"
- injure thr gud "teeth"

== 5
Spring came and the [jarl](jar) was still thinking. [Svala](sva) took two of [his](jar) ships in the night and thirty of [his](jar) men, who were tired of proverbs, with [Hallvard](hal) at the oar and the [skald](eyv) at the bow to call the time. [They](eyv+hal+sva) raided south, to learn how it was done. In a minster by the sea [they](eyv+hal+sva) found no silver, only a fat [monk](mun), [Brother Cedd](mun), [who](mun) cooked. [They](eyv+hal+sva) carried off the [monk](mun).
+ steal sva jar "took"
- travel eyv+hal+sva "raided"
- attack eyv+hal+sva _ "raided"
- find eyv+hal+sva mun "found"
- find! eyv+hal+sva "no silver"
+ abduct eyv+hal+sva mun "carried"

== 6
[Cedd](mun), no longer bound by the third week, mended [Eyvind](eyv)'s hands with goose fat and patience, and would take no thanks. The [skald](eyv) played again, badly, a song about a red-haired [woman](tor), and [Hallvard](hal), hearing whose hair it was, drew a knife on [him](eyv). [Svala](sva) sat on the [brother](hal) until [he](hal) saw sense. Off the skerries a merchantman hailed [them](eyv+hal+sva) with news: in the north, a [son](son) had been born to [Orm](orm).
+ treat eyv mun "mended"
- recover eyv "played"
- create eyv "song"
- love eyv tor "red-haired woman"
- discover hal eyv "hearing"
- threaten hal eyv "knife"
- sibling hal tor "brother"
- reveal _ eyv+hal+sva "news"
- birth tor son "born"
- parent! orm son "born"

== 7
The [jarl](jar), wishing for [his](jar) ships back, sold [Orm](orm) the hour and the place of [Hallvard](hal)'s landing. Arrows met [them](eyv+hal+sva) in the shallows. [Svala](sva) went over the side with one through the shoulder, and [Hallvard](hal) leapt after [her](sva) in a mail coat, a thing nobody does twice. [He](hal) brought [her](sva) to the beach. There [Bjolf](bjo), [Orm](orm)'s [forecastle-man](bjo), took [them](hal+sva) both, dripping as [they](hal+sva) were, and tied [them](hal+sva) to a whale's rib.
- find? jar "ships back"
+ betray jar hal "sold"
- attack _ eyv+hal+sva "Arrows"
- injure sva "shoulder"
- rescue hal sva "leapt"
- boss orm bjo "forecastle-man"
+ abduct bjo hal+sva "tied"

== 8
[Orm](orm) wanted the [heir](hal)'s death to be long and to have guests. While [he](orm) sent out the bidding, [Torunn](tor) was allowed to take [her](tor) [brother](hal) water. [She](tor) brought the [child](son). "Whose?" asked [Hallvard](hal). "Hear [him](son) howl," [she](tor) said, "and [you](hal)'ll know: it's the tune." [Bjolf](bjo), [who](bjo) stood guard and had a [daughter](bjd) himself, grown and gone and ill-married, looked out to sea for as long as it takes to cut a rope.
- kill? orm hal "death"
- invite orm _ "bidding"
- sibling hal tor "brother"
- help tor hal "water"
+ reveal tor hal "tune"
- parent eyv son "tune"
- parent bjo bjd "daughter"
- married _ bjd "ill-married"
+ help bjo hal+sva "looked out to sea"

== 9
[Gudlaug](gud) found the cut ropes and had [Bjolf](bjo) drowned at the low-tide stone. [Bera](thr) was to be next. On the way down, however, the old [woman](gud), [who](gud) had to be carried in a chair, complained of the cold, and the [thrall](thr), walking beside [her](gud) with a toothless smile, tucked the blanket round [her](gud) so well that [she](gud) arrived at the shore with no breath left. It was put down to age.
- discover gud "found"
- kill gud bjo "drowned"
- kill? gud thr "to be next"
- boss gud thr "thrall"
+ kill thr gud "breath"
- betray thr _ "put down to age"

== 10
In the caves [Svala](sva) lay sick with the arrow, and the [monk](mun) burned it out of [her](sva). [Hallvard](hal) talked to [her](sva) for three nights without stopping, for fear that silence would take [her](sva). On the fourth day [she](sva) told [him](hal) that [she](sva) would marry [him](hal) merely to get some sleep. [Eyvind](eyv), informed that [he](eyv) had a [son](son), went outside and came back with [his](eyv) hair wet.
- ill sva "sick"
- treat sva mun "burned"
- help hal sva "talked"
- sad hal sva "fear"
- die? sva "take her"
+ engaged.start hal sva "marry"
- discover eyv son "informed"
- parent eyv son "son"

== 11
It was [Orm](orm)'s custom to fight with a second sword in the straw. [Hallvard](hal) met [him](orm) on the island, ring of hazel rods, three shields each, and was bleeding from both arms when the [pale man](orm) reached down for the hidden blade and found, in its place, a ladle. The [thrall](thr) had been sweeping. [Hallvard](hal) struck once. Afterwards [he](hal) sat among the rods and felt nothing of what [he](hal) had been promised.
- attack hal orm "met"
- betray orm hal "hidden"
- injure hal orm "bleeding"
- steal thr orm "ladle"
- help thr hal "sweeping"
+ kill hal orm "struck"
- happy! hal "felt nothing"

== 12
[Jarl Sigtrygg](jar) came with gifts and proverbs and was sent home in a rowing-boat with neither. [Bera](thr) was given [her](thr) freedom, sixteen cows and the upper farm, and took on a [houseman](hm), a weedy one, [whom](hm) [she](thr) never hit. [Torunn](tor), twice married within two years, laughed in church at the second, and the [skald](eyv) lost the thread of [his](eyv) own vow. The [child](son) was called after [his](son) [grandfather](ket). [Cedd](mun) could have gone back. [He](mun) sent for [his](mun) spoons.
- travel jar "came"
- reject _ jar "sent"
- gift? jar _ "gifts"
- gift _ thr "freedom"
- hire hm thr "took"
- boss thr hm "houseman"
- attack! thr hm "hit"
- wedding.past orm tor "married"
+ wedding eyv tor "married"
- happy tor "laughed"
- kin ket son "grandfather"
- return? mun "gone back"
- move mun "sent for his spoons"
