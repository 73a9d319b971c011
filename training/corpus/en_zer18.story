%series Wheat Moon
%lang en
%genre Punjabi farm family drama, streaming overviews, two cousins and a contested field
%cast gurpreet | Gurpreet Sandhu; Gurpreet; Preet | f
%cast jasleen  | Jasleen Sandhu; Jasleen | f
%cast harbans  | Harbans Sandhu; Harbans | m
%cast balbir   | Balbir Sandhu; Balbir | m
%cast simran   | Simran | f
%cast arjan    | Arjan Gill; Arjan | m
%cast gill     | Sarpanch Gill; Gill | m
%cast bebe     | Bebe Nihal; Bebe | f
%cast lakhi    | Lakhi | m
%cast nora     | Nora Whitfield; Nora | f
%cast agent    | Mr Chopra; Chopra | m
%cast banker   | - | f
%cast trucker  | Deep | m

== 1
Two [brothers](balbir+harbans), one field, and a wall down the middle of the courtyard. [Harbans](harbans) and [Balbir Sandhu](balbir) have not spoken in twelve years; [their](balbir+harbans) [mother](bebe), [Bebe Nihal](bebe), eats alternately on either side. When a visa [agent](agent) vanishes with the savings of half the village, [Harbans](harbans) finds himself ruined and [his](harbans) [daughter](gurpreet) [Gurpreet](gurpreet) finds a rope missing from the barn. [She](gurpreet) cuts [him](harbans) down in time. The other [girl](jasleen), [Balbir](balbir)'s [Jasleen](jasleen), climbs over the wall with a glass of milk.
- sibling balbir harbans "brothers"
- quarrel balbir harbans "have not spoken"
- parent bebe balbir+harbans "mother"
- steal agent harbans "vanishes with the savings"
- flee agent "vanishes"
- lose harbans "ruined"
- parent harbans gurpreet "daughter"
- die? harbans "rope"
+ rescue gurpreet harbans "cuts him down"
- parent balbir jasleen "Balbir's Jasleen"
- help jasleen gurpreet+harbans "glass of milk"

== 2
The [farmer](harbans) sits on the roof and does not speak, so the [eldest](gurpreet) of [his](harbans) household, all of nineteen, puts on [his](harbans) turban and goes to the [moneylender](gill). [Gill](gill), [who](gill) is headman as well, offers [Preet](gurpreet) two years' grace in exchange for a [bride](gurpreet): [his](gill) [son](arjan) [Arjan](arjan) needs somebody to beat. [Arjan](arjan), home from [Toronto](@toronto) with an earring, apologizes to [her](gurpreet) behind the haystack for [his](arjan) [father](gill). [She](gurpreet) says no to [both](arjan+gill) of [them](arjan+gill), more kindly to the [one](arjan) with the earring.
- sad harbans "does not speak"
- help gurpreet harbans "goes to the moneylender"
+ wedding? arjan gurpreet "in exchange for a bride"
- threaten gill gurpreet "in exchange for"
- parent gill arjan "son"
- return arjan "home from"
- reconcile? arjan gurpreet "apologizes"
- reject gurpreet arjan+gill "says no"

== 3
Plowing is not for girls, says the village; [Jasleen](jasleen), [who](jasleen) has borrowed [her](jasleen) [father](balbir)'s tractor without asking, plows. [Her](jasleen) [cousin](gurpreet) sows behind [her](jasleen). At dusk [Balbir](balbir) catches [the two](gurpreet+jasleen) at it, slaps [his](balbir) [daughter](jasleen) and, when [Gurpreet](gurpreet) steps in front of [her](jasleen), finds that [he](balbir) cannot slap [Harbans](harbans)'s eyes. On the far side of the wall the silent [man](harbans) has heard a hand fall. [He](harbans) takes a crowbar and removes one brick.
- parent balbir jasleen "father"
- steal jasleen balbir "borrowed"
- kin gurpreet jasleen "cousin"
- help jasleen gurpreet "plows"
- attack balbir jasleen "slaps"
+ rescue gurpreet jasleen "steps in front of"
- discover harbans balbir "heard a hand fall"
+ attack harbans balbir "removes one brick"

== 4
A [stranger](nora) with a recorder asks for lodging: [Nora Whitfield](nora), [who](nora) studies debt, from [Leeds](@leeds), and pays in advance. [Lakhi](lakhi), the field [hand](lakhi) since before either [brother](balbir+harbans) could walk, carries [her](nora) cases and asks [her](nora), at night, whether debts can be inherited; [his](lakhi) own grandfather's is with [Gill](gill). [Nora](nora) looks into it. [She](nora) finds that [Gill](gill) and the vanished [agent](agent) share a telephone. [Arjan](arjan), [who](arjan) came to invite the [guest](nora) to dinner, overhears as much and goes white.
- housemate.start gurpreet+harbans nora "asks for lodging"
- boss balbir+harbans lakhi "field hand"
- help lakhi nora "carries her cases"
- investigate nora gill "looks into it"
+ discover nora agent+gill "share a telephone"
- invite? arjan nora "to dinner"
+ discover arjan gill "overhears"
- sibling balbir harbans "brother"
- sad arjan "goes white"

== 5
[Bebe](bebe) falls off the wall, as [she](bebe) likes to sit on it. [Simran](simran), [Balbir](balbir)'s [wife](simran), a former [nurse](simran), sets the arm; [Harbans](harbans), forgetting himself, speaks: "Gently." [Simran](simran) has waited twelve years for that voice. It was over [her](simran) that the [brothers](balbir+harbans) fell out: [Harbans](harbans) had written to [her](simran) parents, and the letter came back opened, in [Balbir](balbir)'s hand. Neither [brother](balbir+harbans) looks at the other, [she](simran) looks at the arm. "Is [mine](bebe) being set," says [Bebe](bebe), "or am [I](bebe) a curtain?"
- injure bebe "falls off"
- married balbir simran "wife"
+ treat bebe simran "sets the arm"
- love simran harbans "waited twelve years"
- sibling balbir harbans "brothers"
- propose.past harbans simran "had written to"
- betray.past balbir harbans "opened"
- quarrel.past balbir harbans "fell out"
- recover harbans "speaks"

== 6
Midsummer is too hot for plot. A melon splits by itself; a kite is stuck on the wire; the bus has a new horn. [Lakhi](lakhi) sleeps in the canal up to [his](lakhi) chin. [Nora](nora) records the pump at midnight and calls it the best informant [she](nora) has had. The neighbours' wedding is postponed until someone finds the band. From the roof, somewhere around three, a man is heard humming.
- create nora "records"

== 7
Confronted by [Arjan](arjan) about the [agent](agent), [Gill](gill) laughs, then locks [his](gill) [son](arjan) in the tube-well. [Arjan](arjan) does not come to the fair. [Gurpreet](gurpreet), [who](gurpreet) has no reason to miss [him](arjan) and does, follows the sound of an earring scratched on iron and breaks [her](gurpreet) [father](harbans)'s crowbar on the lock. Out comes the [Canadian](arjan), with a ledger [he](arjan) found under the pump. [Her](gurpreet) [cousin](jasleen), keeping watch on a wall, has to whistle: [Gill](gill) is coming back with a lantern.
- accuse arjan gill "Confronted by"
+ abduct gill arjan "locks his son"
- parent gill arjan "son"
- parent harbans gurpreet "father"
+ rescue gurpreet arjan "breaks her father's crowbar"
- find arjan "a ledger"
- kin gurpreet jasleen "cousin"
- help jasleen gurpreet "keeping watch"
- love gurpreet arjan "miss him"
- return gill "coming back"

== 8
The [pair](arjan+gurpreet) hide in [Lakhi](lakhi)'s hut, where the [owner](lakhi) gives [Arjan](arjan) [his](lakhi) bed and sits on the ledger. In it, neat as a bride's list, are all the debts of the village, and next to them the names of the daughters. [Jasleen](jasleen)'s is crossed out twice. [Balbir](balbir), summoned, goes pale: [he](balbir) had pledged [her](jasleen) against seed. [Jasleen](jasleen) hears it from [her](jasleen) own [father](balbir) in front of strangers. [She](jasleen) walks through the new gap in the wall, past the [uncle](harbans) [she](jasleen) was never allowed to greet, and asks [him](harbans) to be [her](jasleen) [father](harbans) till further notice.
- help lakhi arjan "gives Arjan his bed"
- help lakhi gurpreet "hide in"
- discover balbir jasleen "summoned"
+ betray.past balbir jasleen "pledged her"
- parent balbir jasleen "father"
+ move jasleen harbans "walks through the new gap"
- kin harbans jasleen "uncle"
- flee arjan+gurpreet gill "hide"
- discover jasleen balbir "hears it"
- parent? harbans jasleen "be her father"

== 9
[Balbir](balbir) goes to [Gill](gill) at sunrise, unarmed, and asks for [his](balbir) [girl](jasleen)'s name back. [He](gill) gets two of [his](gill) men to throw [him](balbir) into the canal. [Lakhi](lakhi), [who](lakhi) is asleep in it, pulls [him](balbir) out. So it comes about that [Balbir](balbir), soaked, is carried past [Harbans](harbans)'s roof by the hired [man](lakhi), and that [Harbans](harbans) comes down. The [brothers](balbir+harbans) sit on either end of the bed that [Lakhi](lakhi) has only one of. [They](balbir+harbans) do not embrace. [Harbans](harbans) lends [him](balbir) a shirt.
- accuse balbir gill "asks for his girl's name"
- parent balbir jasleen "girl"
+ attack gill balbir "throw him"
+ rescue lakhi balbir "pulls him out"
- boss balbir+harbans lakhi "hired man"
- sibling balbir harbans "brothers"
- gift harbans balbir "lends him a shirt"
- reconcile! balbir harbans "do not embrace"

== 10
[Nora](nora) takes the ledger to the bank in [Amritsar](@amritsar), where a [banker](banker) with [her](banker) hair in a bun tells [her](nora) that the interest is not merely wicked, but illegal. But [Gill](gill) has been quicker. [His](gill) [trucker](trucker), [Deep](trucker), runs the [researcher](nora)'s scooter off the road, takes the book and leaves [her](nora) for dead. [He](trucker) gets as far as the next bend, brakes and comes back; [he](trucker) has a sister in [Leeds](@leeds). [Nora](nora), when [she](nora) wakes, is in [Bebe](bebe)'s bed with [Bebe](bebe), [who](bebe) snores, and the ledger lies between [them](bebe+nora).
- travel nora "takes the ledger to" @amritsar
- reveal banker nora "tells her"
- boss gill trucker "trucker"
+ attack trucker nora "runs the researcher's"
- steal trucker nora "takes the book"
- return trucker "comes back"
- sibling _ trucker "a sister"
+ rescue trucker nora "comes back"
- recover nora "wakes"
- gift trucker nora "ledger lies"

== 11
[Gill](gill) calls an election, to be rid of the scandal, and promises roads. Who stands against [him](gill)? Nobody, until [Simran](simran) raises [her](simran) hand from the back, the plaster dust of [Bebe](bebe)'s arm still on it. [Her](simran) [husband](balbir) seconds [her](simran) before [he](balbir) has thought. [Arjan](arjan) testifies on the platform against [his](arjan) [father](gill), and then, having lost a home, asks [Preet](gurpreet) if [he](arjan) may stand at the end of [her](gurpreet) furrow. [She](gurpreet) hands [him](arjan) a hoe. [He](arjan) puts away the earring; [she](gurpreet) tells [him](arjan) to put it back.
- enemy gill simran "stands against him"
- married balbir simran "husband"
+ help balbir simran "seconds"
- accuse arjan gill "testifies"
- parent gill arjan "father"
- lose arjan "lost a home"
+ confess? arjan gurpreet "asks Preet"
- gift gurpreet arjan "hands him a hoe"

== 12
[Simran](simran) wins by the vote of one [grandmother](bebe). [Gill](gill) flees over the border of the next district with the [agent](agent), and [Deep](trucker), out of a sense of symmetry, drives [them](agent+gill) straight to the police. The debts are void; the field, unwalled, is sown in one day by [Jasleen](jasleen) and [Gurpreet](gurpreet) at the wheel, [Balbir](balbir) and [Harbans](harbans) with seed. [Jasleen](jasleen) greets [her](jasleen) [father](balbir) again over the bonnet. [Lakhi](lakhi), asked what [he](lakhi) is owed, thinks for an hour and says: shade. [Arjan](arjan) plants [him](lakhi) a tree. [Nora](nora) writes the last sentence and leaves it out.
+ find simran "wins"
- help bebe simran "vote of"
- kin bebe gurpreet+jasleen "grandmother"
- flee agent+gill "flees over"
+ arrest trucker agent+gill "straight to the police"
- betray trucker gill "sense of symmetry"
- reconcile balbir jasleen "greets her father"
- parent balbir jasleen "father"
- gift arjan lakhi "plants him a tree"
- create nora "writes the last sentence"
