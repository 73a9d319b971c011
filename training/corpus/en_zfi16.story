%series Harbor Lights Forever
%lang en
%genre American daytime soap about two feuding families on Lake Michigan, daily recaps
%cast sloane   | Sloane Prescott; Sloane | f
%cast verity   | Verity Prescott; Verity | f
%cast grant    | Grant Prescott; Grant | m
%cast estelle  | Estelle Prescott; Estelle | f
%cast rocco    | Rocco DeLuca; Rocco | m
%cast nico     | Nico DeLuca; Nico | m
%cast gina     | Gina DeLuca; Gina | f
%cast harlan   | Dr Harlan Wells; Harlan | m
%cast quinn    | Quinn Abbott; Quinn | f
%cast dex      | Dex | m
%cast imposter | Odile | f
%cast baby     | Hope | f
%cast butler   | Perkins | m
%cast cop      | Chief Dunbar; Dunbar | m

== 1 Monday
[Sloane](sloane) walks down the aisle toward [Rocco DeLuca](rocco), and the doors fly open. In the doorway stands [Verity](verity), [her](sloane) [twin](verity), buried at sea last spring. [Estelle](estelle), [their](sloane+verity) [grandmother](estelle), keels over. [Rocco](rocco), [who](rocco) was [Verity](verity)'s [husband](rocco) before the yacht blew up, drops the ring. [Gina](gina) picks it up and pockets it, because if [her](gina) [brother](rocco) is not going to use it, [she](gina) has debts. [Dr Harlan Wells](harlan) shouts for room. "Did [I](verity) miss the cake?" asks the [bride](sloane)'s [sister](verity).
- wedding! rocco sloane "doors fly open"
+ return verity "In the doorway stands"
- sibling sloane verity "twin"
- die! verity "buried at sea"
- kin estelle sloane+verity "grandmother"
- ill estelle "keels over"
- married.past rocco verity "husband"
- steal gina rocco "pockets it"
- sibling gina rocco "brother"

== 2 Tuesday
[Estelle](estelle) comes round in the hospital, clutching [Harlan](harlan)'s sleeve, and whispers that the [girl](imposter) is not [Verity](verity): [Verity](verity) was left-handed, and that [one](imposter) waved with the right. [He](harlan) pats [her](estelle) hand. [He](harlan) ups [her](estelle) dose, too, for it was [he](harlan) [who](harlan) did the new face. At the DeLuca boatyard [Rocco](rocco) tells [Sloane](sloane) that [he](rocco) can't marry [her](sloane) while [he](rocco) has a [wife](verity). [She](sloane) says [she](sloane) understands, and smashes the windshield of [his](rocco) truck. [Nico](nico), [his](rocco) kid [brother](nico), holds [her](sloane) coat.
- recover estelle "comes round"
+ reveal estelle harlan "whispers"
- discover estelle imposter "left-handed"
+ betray harlan estelle "ups her dose"
- treat.past imposter harlan "did the new face"
- married rocco verity "has a wife"
+ breakup rocco sloane "can't marry her"
- attack sloane rocco "smashes the windshield"
- sibling nico rocco "brother"
- help nico sloane "holds her coat"

== 3 Wednesday
[Grant](grant) welcomes [his](grant) [daughter](verity) home with the keys to the family bank. The [woman](imposter) with [Verity](verity)'s face thanks [him](grant) in a voice two tones too high. [Quinn Abbott](quinn), the family [attorney](quinn), [who](quinn) has been in love with [Grant](grant) through three of [his](grant) marriages, warns [him](grant) not to sign before the DNA is back; [he](grant) accuses [her](quinn) of being heartless, and [she](quinn), of all things, cries. [Perkins](butler), the [butler](butler), has set out the left-handed scissors as always. [He](butler) notices that they go unused, and says "Very good, [miss](imposter)."
- parent grant verity "daughter"
- gift grant imposter "keys"
- betray imposter grant "thanks him"
- advisor quinn grant "attorney"
- love quinn grant "in love"
- help quinn grant "warns him"
+ accuse grant quinn "heartless"
- sad quinn "cries"
- discover butler imposter "notices"
- reveal! butler imposter "Very good"

== 4 Thursday
[Gina](gina) hocks the ring with [Dex](dex), [who](dex) runs cards in the back of the bait shop, and loses the money to [him](dex) within the hour. [He](dex) offers to forget it if [she](gina) drives a boat for [him](dex) tonight. What [she](gina) finds out at the lighthouse, when [she](gina) brings the groceries, is that the [woman](verity) chained to the stove looks exactly like the [one](imposter) [who](imposter) came to the church, only thinner and much angrier. "[Gina DeLuca](gina)," croaks the real [Verity](verity). "Of all people."
- lose gina "loses the money"
- find dex "loses the money to him"
- threaten dex gina "offers to forget it"
- travel gina "lighthouse"
+ discover gina verity "looks exactly like"
+ abduct.past _ verity "chained"
- sad verity "angrier"

== 5 Friday
[Gina](gina) has hated [Verity](verity) since the prom. [She](gina) looks at the chain, at the clock and at [her](gina) nails, says that [she](gina) didn't see anything, and rows off; halfway across [she](gina) turns the boat around, cursing. [Dex](dex) is on the jetty. The lamp comes down, somebody falls, and it's [he](dex) [who](dex) is out cold, [Verity](verity) [who](verity) has a stove lid in [her](verity) hand, and [Gina](gina) [who](gina) is bleeding. [The two](gina+verity) [enemies](gina+verity) swim for it. [One](gina) of [them](gina+verity) can't swim. The [other](verity) holds [her](gina) by the hair.
- enemy gina verity "has hated"
- betray gina verity "rows off"
- return gina "turns the boat around"
+ attack verity dex "stove lid"
- injure gina "bleeding"
- flee gina+verity "swim for it"
+ rescue verity gina "by the hair"

== 6 Monday
A holiday. Everybody in Harbor Lights barbecues. The Prescotts grill lobster, the DeLucas sausage, and the smoke mingles over the fence as their owners never do. There is a sack race; [Chief Dunbar](cop) shoots the starting pistol and hits a balloon. [Perkins](butler) takes one glass of punch and is seen to remove [his](butler) gloves. In the evening, fireworks, and beneath the pier [Nico](nico) and [Sloane](sloane), [who](nico+sloane) have come to look for [her](sloane) earring and have stopped looking.
- celebrate _ "barbecues"
- investigate nico+sloane "look for her earring"
+ flirt nico sloane "have stopped looking"

== 7 Tuesday
[Rocco](rocco) goes to bed with [his](rocco) [wife](imposter) and wakes up beside a [stranger](imposter): [she](imposter) has talked in [her](imposter) sleep, in French. [He](rocco) asks who Lucien is. [She](imposter) laughs it off, then, in the bathroom, phones [Harlan](harlan), [who](harlan) tells [her](imposter) that [Dex](dex) isn't picking up and that [she](imposter) has until noon to empty the vault. [Rocco](rocco), behind the door, hears only "noon". [He](rocco) runs, in [his](rocco) shorts, to the one [person](sloane) [who](sloane) ever told [him](rocco) the truth, and finds [her](sloane) at breakfast with [his](rocco) [brother](nico) in [his](nico) shirt.
- sex imposter rocco "goes to bed"
- betray imposter rocco "laughs it off"
+ discover rocco imposter "wakes up beside a stranger"
- reveal harlan imposter "isn't picking up"
- steal? imposter grant "empty the vault"
- travel rocco "runs"
- sibling nico rocco "brother"
+ discover rocco nico+sloane "at breakfast"
- affair nico sloane "in his shirt"

== 8 Wednesday
[Rocco](rocco) swings, [Nico](nico) ducks, the refrigerator takes it. [Sloane](sloane) throws the orange juice over [both](nico+rocco). When [Rocco](rocco) has stopped shouting and started on French and noon, it is [she](sloane) [who](sloane) does the sum: [Harlan](harlan) signed the death certificate; [Harlan](harlan) signs for [Estelle](estelle)'s pills. [She](sloane) takes the keys to the truck, windshield or no, and drives to the hospital, where [her](sloane) [grandmother](estelle) can't be woken. [Sloane](sloane) pours the pills down the sink and walks [her](estelle) up and down until [she](estelle) swears. Never has a cussword been so welcome.
+ attack rocco nico "swings"
- attack sloane nico+rocco "throws the orange juice"
- quarrel nico rocco "shouting"
+ discover sloane harlan "does the sum"
- kin estelle sloane "grandmother"
- ill estelle "can't be woken"
+ rescue sloane estelle "walks her up and down"
- recover estelle "swears"

== 9 Thursday
Noon at the bank. [Quinn](quinn), sacked since Wednesday, stands in front of the vault anyway with the DNA results in [her](quinn) bag. The [imposter](imposter) draws a tiny gun. [Grant](grant), coming down for [his](grant) cigars, sees a [daughter](imposter) aim at the only [person](quinn) in the building [who](quinn) ever said no to [him](grant), and steps between. The bullet goes into [his](grant) arm. Two soaked [women](gina+verity) come in by the front: [one](gina) is [Gina](gina), and the [other](verity) waves to [her](verity) [father](grant) with [her](verity) left hand. "[Daddy](grant)," [she](verity) says. "What is [she](imposter) wearing?"
- quit quinn grant "sacked"
- discover quinn imposter "DNA results"
- threaten imposter quinn "tiny gun"
+ rescue grant quinn "steps between"
- injure grant imposter "into his arm"
+ return gina+verity "come in by the front"
- parent grant verity "father"

== 10 Friday
[Dunbar](cop) cuffs the wrong [twin](verity) first. Once that is sorted out, the [stranger](imposter) gives [her](imposter) name as [Odile](imposter), [nurse](imposter), of [Quebec](@quebec), and gives up [Harlan](harlan) in the same breath, for [he](harlan) had promised to marry [her](imposter) and had a ticket for one. [He](harlan) is taken off the ferry in a wig. [Grant](grant) has [his](grant) arm dressed by [Quinn](quinn), badly. [He](grant) asks [her](quinn) to come back to the firm; not to the firm, [she](quinn) says. [He](grant) thinks about it for as long as it takes to tie a knot.
- arrest cop verity "cuffs the wrong twin"
- reveal imposter cop "gives her name"
- arrest cop imposter "sorted out"
- betray imposter harlan "gives up Harlan"
- engaged.past harlan imposter "promised to marry"
- betray.past harlan imposter "a ticket for one"
+ arrest _ harlan "taken off the ferry"
- treat grant quinn "arm dressed"
- hire? quinn grant "come back to the firm"
+ love quinn grant "not to the firm"

== 11 Monday
[Rocco](rocco) has [his](rocco) [wife](verity) back, the right [one](verity), and nothing to say to [her](verity). [She](verity) has had a year at a stove to think; [she](verity) tells [him](rocco) that [she](verity) had been leaving [him](rocco), on that yacht, for a job in [Toronto](@toronto), and was as good as packed. [He](rocco) tells [her](verity) about [Sloane](sloane). [They](rocco+verity) laugh for the first time since the honeymoon and call [Quinn](quinn) about the papers. At the boatyard [Sloane](sloane) finds two [DeLucas](nico+rocco) waiting, one with flowers, the other with a mop. "[I](sloane)'m late," [she](sloane) says. It isn't for dinner.
- married rocco verity "wife"
- return verity "has his wife back"
- breakup? verity rocco "had been leaving him"
- reveal verity rocco "tells him"
- reveal rocco verity "tells her"
- happy rocco+verity "laugh"
+ divorce? rocco verity "papers"
+ pregnant sloane "late"

== 12 Tuesday
Whose? [Sloane](sloane) won't have it tested. The [brothers](nico+rocco), [who](nico+rocco) have not spoken since the refrigerator, meet in the hospital corridor and, for want of a chair, share a gurney. A nurse brings out a [girl](baby). [Rocco](rocco) is handed [her](baby), looks for a while at the dimple in [her](baby) chin and passes [her](baby) on to [Nico](nico), [who](nico) has the same one. "[Uncle](rocco)," [he](rocco) says, pointing to himself. [Verity](verity), off to [Toronto](@toronto), stands [godmother](verity) on the way, with [Gina](gina) at the other handle of the basket. [Estelle](estelle) names the [child](baby) [Hope](baby), and orders a double.
- sibling nico rocco "brothers"
- quarrel nico rocco "have not spoken"
+ birth sloane baby "a girl"
- discover rocco baby "dimple"
+ parent nico baby "the same one"
- reconcile nico rocco "share a gurney"
- kin baby rocco "Uncle"
- kin baby verity "godmother"
- travel? verity "off to Toronto" @toronto
- friend gina verity "other handle"
