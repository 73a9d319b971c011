%series Paw and Order
%lang en
%genre animal-hospital family soap, Ljubljana, short evening listings
%cast neza     | Dr. Neža Kovač; Neža; Kovač | f
%cast blaz     | Blaž Kovač; Blaž | m
%cast tilen    | Tilen | m
%cast mirko    | Mirko Zupan; Zupan; Mirko | m
%cast alma     | Alma Zupan; Alma | f
%cast dusa     | Duša | f
%cast yusra    | Yusra Haddad; Yusra | f
%cast countess | Countess Lichtenegg | f
%cast chauffeur | Oskar | m
%cast otter    | Maestro | m
%cast trainer  | - | m
%cast wife     | - | f
%cast count    | - | m
%cast pugs     | - | g
%cast granny   | Granny Slavka | f
%cast baby     | - | f

== 1
After [her](neza) [father](blaz)'s stroke [Neža Kovač](neza), twenty-nine, takes over the animal hospital by the river. Old [Blaž](blaz) can still hold a guinea pig and a grudge: the rival clinic across the bridge belongs to [Mirko Zupan](mirko), once [his](blaz) best [friend](mirko). A circus [trainer](trainer) brings in an [otter](otter) with a cough and never comes back for [it](otter). [Yusra](yusra), the Syrian [assistant](yusra), calls [him](otter) [Maestro](otter) and gives [him](otter) the bath.
- parent blaz neza "father"
- ill.past blaz "stroke"
+ hire neza "takes over"
- enemy blaz mirko "rival"
- friend.past blaz mirko "best friend"
- ill otter "cough"
- return! trainer "never comes back"
- boss neza yusra "assistant"
- help yusra otter "gives him the bath"

== 2
[Countess Lichtenegg](countess) arrives with seven [pugs](pugs) and a [chauffeur](chauffeur), and wants all eight examined. The [chauffeur](chauffeur) is in perfect health, sees [Neža](neza), and blushes. At the other end of the bridge the [Zupans](alma+mirko), [father](mirko) and [daughter](alma), offer the [countess](countess) a discount. [Alma](alma), [who](alma) studied with [Neža](neza) and copied from [her](neza), has also copied [her](neza) price list. The [pugs](pugs) stay where [they](pugs) are, since [Maestro](otter) has eaten the leads.
- love.start chauffeur neza "blushes"
- invite alma+mirko countess "offer the countess"
- parent mirko alma "daughter"
+ steal alma neza "copied her price list"
- friend.past alma neza "studied with"

== 3
Somebody poisons the ducks. [Zupan](mirko) tells the television that the hospital's waste water is to blame. [Tilen](tilen), [Neža](neza)'s younger [brother](tilen), goes across the bridge to punch [him](mirko), meets [Alma](alma) on the stairs, and forgets what [he](tilen) came for. [She](alma) shows [him](tilen) a three-legged cat. [He](tilen) comes home at two in the morning, whistling. [His](tilen) [sister](neza) asks whether [he](tilen) hit the old [man](mirko). "Not as such," says [Tilen](tilen).
- kill _ "poisons"
+ accuse mirko neza "to blame"
- sibling neza tilen "brother"
- attack? tilen mirko "punch"
+ meet alma tilen "meets"
- love.start tilen alma "forgets"
- reveal! tilen neza "Not as such"

== 4
[Yusra](yusra) takes water samples at night, and is grabbed by two fellows at the weir. It is the [chauffeur](chauffeur), washing the limousine, [who](chauffeur) pulls [her](yusra) out of their van. [He](chauffeur) breaks a headlight and a finger. [Oskar](chauffeur), as [he](chauffeur) is called, is put to bed among the [pugs](pugs), and [Neža](neza) splints the finger herself. The [rescuer](chauffeur) would like to break another one. What was in the samples? Paint stripper, from a hangar belonging to the [countess](countess).
- investigate yusra "takes water samples"
- attack _ yusra "grabbed"
+ rescue chauffeur yusra "pulls her out"
- injure chauffeur "a finger"
- treat chauffeur neza "splints"
- love chauffeur neza "another one"
+ discover yusra countess "Paint stripper"

== 5
To go to the police would cost [Oskar](chauffeur) [his](chauffeur) place and the hospital its best customer. [Neža](neza) goes to the police. The [lady](countess) with the [pugs](pugs) gets wind of it, through [Duša](dusa) at reception, [who](dusa) has a weakness for rank, and dismisses the [chauffeur](chauffeur) by letter. [He](chauffeur) turns up at the hospital with a cap box. [Blaž](blaz) gives [him](chauffeur) a broom. The [countess](countess), questioned for a quarter of an hour, gives the police a donation.
+ accuse neza countess "goes to the police"
- reveal dusa countess "gets wind"
+ quit chauffeur countess "dismisses"
- hire chauffeur blaz "gives him a broom"
- investigate _ countess "questioned"

== 6
Rain. The [otter](otter) learns to open refrigerators. A hedgehog is delivered by post. [Blaž](blaz) plays chess by himself, and loses. [Granny Slavka](granny) from next door brings plum dumplings for the cat and stays for the film.
- discover otter "learns to open"
+ lose blaz "loses"
- neighbour blaz granny "from next door"
- gift granny "brings plum dumplings"

== 7
[Alma](alma) is pregnant and tells [her](alma) [father](mirko) so during a hernia. [Mirko](mirko) drops the forceps into the dachshund. By a [Kovač](tilen)! [He](mirko) throws [her](alma) out; [she](alma) crosses the bridge with a suitcase and the three-legged cat, and rings the bell of the [woman](neza) [whose](neza) notes [she](alma) used to copy. [Neža](neza) looks at [her](alma), at the cat, at [her](neza) own [brother](tilen) behind the coat rack. "[He](tilen) can't cook," [she](neza) warns [her](alma), and takes the suitcase.
+ pregnant alma tilen "pregnant"
- reveal alma mirko "tells her father"
- parent mirko alma "father"
+ reject mirko alma "throws her out"
- sibling neza tilen "brother"
- move alma neza "crosses the bridge"
- help neza alma "takes the suitcase"

== 8
Why do the old [men](blaz+mirko) hate each other? [Duša](dusa) has been waiting twenty years to be asked. In 1990 a [girl](dusa) at reception was engaged to [Zupan](mirko) and ran off with [Kovač](blaz), as far as [Trieste](@trieste), where [he](blaz) remembered that [he](blaz) had a [wife](wife). And the [girl](dusa)? [She](dusa) went back to reception. [Alma](alma) spits out [her](alma) dumpling. [Duša](dusa) continues filing [her](dusa) nails. [Neither](blaz+mirko) of the [gentlemen](blaz+mirko), [she](dusa) adds, was worth the train.
- enemy blaz mirko "hate each other"
+ reveal dusa alma "waiting twenty years"
- engaged.past dusa mirko "was engaged"
- breakup.past dusa mirko "ran off"
- affair.past blaz dusa "ran off"
- betray.past blaz mirko "ran off"
- married.past blaz wife "wife"

== 9
The hangar burns, and with it the evidence. [Maestro](otter) is missing; [Yusra](yusra) goes in after [him](otter) with a wet towel. A beam falls between [her](yusra) and the door. It is the [man](mirko) from across the bridge, out walking because [he](mirko) cannot sleep for shame, [who](mirko) carries [her](yusra) through the window, and it is [he](mirko) [who](mirko) lies in the ambulance when the [otter](otter) comes strolling home along the bank, in [his](otter) mouth a ledger with a coronet.
- attack? _ "burns"
- rescue? yusra otter "goes in after him"
+ rescue mirko yusra "carries her"
- sad mirko "shame"
- injure mirko "lies in the ambulance"
- return otter "strolling home"
+ find otter "ledger"

== 10
With the ledger under [his](chauffeur) cap [Oskar](chauffeur) drives up to the castle for the last time. The [countess](countess) offers [him](chauffeur) the limousine for it; then the castle; then a look at the pistol of [her](countess) late [husband](count). Seven [pugs](pugs) stand between [them](chauffeur+countess), growling, and not at [him](chauffeur). [She](countess) puts the pistol down. "[You](pugs) too?" [she](countess) asks [them](pugs). The police take away the [lady](countess). [They](pugs) ride home in the front.
- gift? countess chauffeur "offers him"
+ threaten countess chauffeur "pistol"
- married.past count countess "husband"
- die.past count "late"
- rescue pugs chauffeur "growling"
+ arrest _ countess "take away"

== 11
[Mirko Zupan](mirko), bandaged to the ears, gets a [visitor](blaz), in a wheelchair, with a chessboard. Not a word. [Blaž](blaz) moves a pawn, the [other](mirko) moves a pawn. On the twentieth move [Mirko](mirko) asks if it is true about the [child](baby); on the thirtieth, if it will be a [Kovač](baby) or a [Zupan](baby). "[It](baby)'ll be a vet," says the [grandfather](blaz) with the better position. The other [grandfather](mirko) castles. From the corridor [Duša](dusa) watches the two [fools](blaz+mirko), and for once does not file anything.
- injure mirko "bandaged"
- travel blaz "gets a visitor"
+ reconcile blaz mirko "moves a pawn"
- kin baby blaz "grandfather"
- kin baby mirko "other grandfather"
- discover dusa blaz+mirko "watches"

== 12
On the bridge, halfway, because neither clinic would give way to the other, [Yusra](yusra) and [Neža](neza) deliver a [girl](baby). [Tilen](tilen) faints into the arms of [his](tilen) [father-in-law](mirko)-to-be. The two signs come down and one goes up. [Yusra](yusra) gets [her](yusra) diploma recognised at last, and a door with [her](yusra) name on it; [Oskar](chauffeur), asked by [Neža](neza) to hold out [his](chauffeur) hand, holds out the wrong one, with the crooked finger, and the ring goes on all the same. The [otter](otter) opens the champagne.
+ birth alma baby "deliver a girl"
- help neza+yusra alma "deliver"
- ill tilen "faints"
- kin? mirko tilen "father-in-law"
- find yusra "diploma"
+ propose neza chauffeur "ring"
- engaged.start chauffeur neza "ring goes on"
- celebrate otter "opens the champagne"
