%series The Bridge Houses
%lang en
%genre fantasy serial about rival merchant clans on a covered bridge, almanac chapter recaps in the past tense
%cast orla    | Dame Orlaith Venn; Dame Orlaith; Orlaith | f
%cast corvin  | Corvin Venn; Corvin | m
%cast lis     | Lis Venn; Lis | f
%cast stow    | Master Stow; Stow | m
%cast ashby   | Ashby Stow; Ashby | m
%cast ruelle  | Ruelle | f
%cast tamsel  | Tamsel Venn; Tamsel | m
%cast grieve  | Captain Grieve; Grieve | f
%cast pell    | Pell | n
%cast hob     | Hobbin | m
%cast duke    | Duke Amaury; Amaury | m
%cast witch   | - | f
%cast ferry   | - | m
%cast heir    | Wenna | f

== 1
Two houses stood face to face upon the bridge at [Calder Water](@calder), and in the hundredth year of their feud [Ashby Stow](ashby), [son](ashby) of old [Master Stow](stow), climbed through a window of the other. [Lis Venn](lis) had left it open. [They](ashby+lis) had exchanged rings of tin in the toll loft that morning, before a drunken [ferryman](ferry) [who](ferry) was licensed to marry sailors. [Her](lis) [mother](orla), [Dame Orlaith](orla), had meanwhile promised [her](lis) to [Duke Amaury](duke). [Lis](lis)'s [brother](corvin) [Corvin](corvin) was told to guard the door, and fell asleep at it.
- enemy orla stow "feud"
- parent stow ashby "son of old"
+ wedding ashby lis "exchanged rings"
- help ferry ashby+lis "licensed to marry"
- parent orla lis "mother"
- engaged? duke lis "promised her to"
- sibling corvin lis "brother"

== 2
[Ruelle](ruelle), the Venn [housekeeper](ruelle), changed the sheets and knew. [She](ruelle) had nursed [Lis](lis) as a baby, and before that, when [she](ruelle) was young, had borne [Dame Orlaith](orla)'s late [husband](tamsel) a child that went to strangers. [She](ruelle) said nothing. [Corvin](corvin) was easier to read: [he](corvin) was in love with [Captain Grieve](grieve) of the toll guard, [who](grieve) was forty, scarred and unimpressed. [She](grieve) returned [his](corvin) sonnets with the spelling corrected. [Her](grieve) [page](pell), [Pell](pell), carried them back and forth for a copper each way, and lived well on it.
- discover ruelle ashby+lis "knew"
- boss orla ruelle "housekeeper"
+ parent.past ruelle _ "had borne"
- affair.past ruelle tamsel "had borne"
- married.past orla tamsel "husband"
- die.past tamsel "late"
- reveal! ruelle _ "said nothing"
+ love corvin grieve "in love with"
- reject grieve corvin "returned his sonnets"
- boss grieve pell "page"

== 3
The [duke](duke) arrived with forty horses and one intention. At the banquet [he](duke) drank to the health of [his](duke) [betrothed](lis), [who](lis) was sick into a fish kettle. A [witch](witch) among the guests laid a hand on [her](lis) belly, smiled, and whispered a month. [Lis](lis) implored [her](lis) to be silent. In exchange the [crone](witch) asked only for whatever stood first behind the pantry door; it was [Hobbin](hob), the [turnspit](hob), [whom](hob) nobody missed until supper. Across the way, [Master Stow](stow), [who](stow) had smelt the [duke](duke)'s venison, asked why [his](stow) own [boy](ashby) was whistling.
- travel duke "arrived"
- celebrate duke lis "drank to the health"
- engaged? duke lis "betrothed"
- ill lis "sick"
+ pregnant lis ashby "laid a hand on"
- discover witch lis "whispered a month"
- reveal? witch _ "to be silent"
+ abduct witch hob "whatever stood first"
- parent stow ashby "boy"
- happy ashby "whistling"

== 4
[Ashby](ashby) asked for the hand of [Lis](lis). [Orlaith](orla) laughed at [Ashby](ashby). [Stow](stow) cuffed [Ashby](ashby). "A Venn?" roared [Stow](stow). "[She](lis) is [my](ashby) [wife](lis)," said [Ashby](ashby). The cup fell from [Stow](stow). [Orlaith](orla) looked at [Lis](lis). [Lis](lis) showed the ring. [Orlaith](orla) locked [Lis](lis) in the mill room. [Amaury](duke) drew [his](duke) sword on [Ashby](ashby). [Grieve](grieve) disarmed [Amaury](duke). That day even [Grieve](grieve) liked [Ashby](ashby). [Corvin](corvin) liked it less.
- propose ashby lis "asked for the hand"
- reject orla ashby "laughed at"
- attack stow ashby "cuffed"
+ reveal ashby stow "is my wife"
- married ashby lis "wife"
- abduct orla lis "locked Lis in"
- threaten duke ashby "drew his sword"
- rescue grieve ashby "disarmed"
- jealous corvin ashby "liked it less"

== 5
From the mill room there was no way out but the wheel. [Ruelle](ruelle) stopped it with a broom, and [Lis](lis) came down the paddles in a flour sack and was rowed off by the [man](ferry) [who](ferry) had married [her](lis). That the [dame](orla) did not have the [housekeeper](ruelle) whipped was owing to [Corvin](corvin), [who](corvin) stepped in front of [her](ruelle) for the first time in [his](corvin) life, and to the odd tenderness with which [she](ruelle) called [him](corvin) child. The [duke](duke), jilted before three hundred witnesses, swore to close the river. [He](duke) consoled himself in the arms of [Dame Orlaith](orla), [who](orla) was not yet sixty.
+ flee lis orla "came down the paddles"
- help ruelle lis "stopped it"
- help ferry lis "rowed off"
- rescue corvin ruelle "stepped in front"
- attack! orla ruelle "whipped"
- breakup lis duke "jilted"
- threaten duke _ "close the river"
+ affair duke orla "in the arms of"

== 6
Winter, and the price of salt. The tollhouse clock lost an hour and nobody came to claim it. In the guardroom [Captain Grieve](grieve) was reading a sonnet that had no mistakes in it when [Pell](pell) came in to say that the [one](corvin) [who](corvin) had written it lay at the bottom of the stairs with a broken ankle. [She](grieve) set it herself. [He](corvin) asked, through [his](corvin) teeth, whether [she](grieve) could ever care for a man who fell downstairs. [She](grieve) considered it. It would depend, [she](grieve) said, on the stairs, and pulled off [his](corvin) other boot.
- injure corvin "broken ankle"
- reveal pell grieve "came in to say"
+ treat corvin grieve "set it"
- love? grieve corvin "could ever care"
+ flirt grieve corvin "other boot"

== 7
In a hut below the weir, where the two [runaways](ashby+lis) had found shelter with the [ferryman](ferry), [Lis](lis) woke alone. [Ashby](ashby) had gone home. [His](ashby) [father](stow) had sent word that [he](stow) was dying, and [he](stow) was doing no such thing; [he](stow) sat up in bed, chained [his](ashby) leg to the post and offered [him](ashby) a vintner's girl from [Upper Calder](@upper). The letter that [Lis](lis) received was in [Ashby](ashby)'s hand: [he](ashby) had made a mistake, [he](ashby) wished [her](lis) well. Who knew that [Master Stow](stow) could forge? [Lis](lis) burned it, then picked the ring out of the ashes.
- housemate ashby+lis ferry "found shelter"
- die! stow "no such thing"
- parent stow ashby "father"
+ betray stow ashby "sent word"
- abduct stow ashby "chained his leg"
- married? _ ashby "vintner's girl"
- breakup! ashby lis "made a mistake"
+ betray stow lis "forge"
- sad lis "burned it"

== 8
[Hobbin](hob) came back from the [witch](witch) with silver hair and a memory that was not [his](hob). By the kitchen fire [he](hob) told [Ruelle](ruelle) [whose](ruelle) [babe](grieve) it was that had been laid on the steps of the guardhouse forty years ago: [hers](ruelle). The [child](grieve) had grown up among pikes and had a scar. [Ruelle](ruelle) walked the length of the bridge in [her](ruelle) slippers and stood before [Captain Grieve](grieve) without a word. [She](grieve) had the old [man](tamsel)'s jaw. It followed, as [Pell](pell) was the first to point out, that [Corvin](corvin) had been writing sonnets to [his](corvin) own [half-sister](grieve). [He](corvin) did not take it well. Neither, for that matter, did [she](grieve).
- return hob "came back"
+ reveal hob ruelle "told Ruelle"
- parent ruelle grieve "hers"
- meet grieve ruelle "stood before"
- parent tamsel grieve "jaw"
+ sibling corvin grieve "half-sister"
- reveal pell _ "point out"
- love.past corvin grieve "writing sonnets"
- sad corvin+grieve "not take it well"

== 9
The [dame](orla) could have ended it with a sentence, and on the third day, finding [her](orla) [son](corvin) on the parapet, [she](orla) did. [Tamsel Venn](tamsel) had not been [Corvin](corvin)'s [father](tamsel). [Corvin](corvin)'s [father](stow) was [Stow](stow). One summer, while the [husband](tamsel) was at the salt fairs, the two [enemies](orla+stow) had found themselves on the same stair. [Corvin](corvin) climbed down, laughing like a madman, and ran to the guardroom. [Captain Grieve](grieve), [who](grieve) had resigned herself to a brother, found [her](grieve) arms full of something else. [Ruelle](ruelle), at the door, covered the eyes of [Pell](pell).
- parent orla corvin "son"
- die? corvin "on the parapet"
+ rescue orla corvin "ended it"
- reveal orla corvin "with a sentence"
- parent! tamsel corvin "had not been"
+ parent stow corvin "father was Stow"
- affair.past orla stow "same stair"
- cheat.past orla tamsel "same stair"
- enemy orla stow "enemies"
- sibling! corvin grieve "resigned herself"
- happy corvin "laughing"
+ couple.start corvin grieve "arms full"

== 10
[Corvin](corvin) went to see [Stow](stow). [Stow](stow) was eating. [Corvin](corvin) called [Stow](stow) father. [Stow](stow) choked. [Corvin](corvin) saved [Stow](stow) with a blow. In the next room sat [Ashby](ashby), chained. "[Brother](ashby)," said [Corvin](corvin). [Ashby](ashby) stared at [Corvin](corvin). [Corvin](corvin) broke the chain. [Ashby](ashby) ran to [Lis](lis). [Lis](lis) hit [Ashby](ashby) with an oar. [She](lis) read out the letter. [Ashby](ashby) had never seen it. [Lis](lis) kissed the bruise. Far off [Stow](stow) swore.
- parent stow corvin "father"
- rescue corvin stow "saved"
+ sibling ashby corvin "Brother"
- rescue corvin ashby "broke the chain"
- travel ashby lis "ran to"
- attack lis ashby "with an oar"
- discover! ashby "never seen it"
+ reconcile ashby lis "kissed the bruise"

== 11
The [duke](duke) sank two barges, took [Pell](pell) hostage at the water gate and demanded [Lis](lis), or the bridge, whichever came first. It was [Orlaith](orla) [who](orla) went out to [him](duke). [She](orla) reminded [him](duke) of certain nights, [he](duke) reminded [her](orla) that [he](duke) was a duke, and so [she](orla) put a hatpin to [his](duke) throat and walked [him](duke) backwards to [Grieve](grieve)'s cells. [Pell](pell) was free by noon. The [dame](orla) then crossed the roadway, which [she](orla) had not done in thirty years, and told [Master Stow](stow) that [they](orla+stow) were about to share a [grandchild](heir), God help it.
+ abduct duke pell "took Pell hostage"
- threaten duke _ "demanded Lis"
- affair.past duke orla "certain nights"
- attack orla duke "hatpin"
+ arrest grieve duke "cells"
- rescue orla pell "was free"
- kin heir orla+stow "grandchild"
- reveal orla stow "told Master Stow"

== 12
[Wenna](heir) came into the world in the middle of the bridge, there being no time to decide on a house. [Ruelle](ruelle) caught [her](heir), [Hobbin](hob) foretold [her](heir) four husbands, and the two [grandparents](orla+stow) bickered over the cradle with such evident enjoyment that the [witch](witch), passing, asked whether [they](orla+stow) would like it made official. [Captain Grieve](grieve) gave up [her](grieve) pike and took [her](grieve) [sonneteer](corvin) for better or worse, the worse being the sonnets. [Pell](pell) was made captain in [her](grieve) stead. "What was the feud about?" asked the new [captain](pell). Nobody, from one end to the other, could say.
+ birth lis heir "came into the world"
- help ruelle lis "caught her"
- wedding? _ heir "four husbands"
- kin heir orla+stow "grandparents"
- quarrel orla stow "bickered"
- wedding? orla stow "made official"
- quit grieve "gave up her pike"
+ wedding corvin grieve "better or worse"
- hire pell "was made captain"
- enemy.past orla stow "feud"
