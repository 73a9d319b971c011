%series Saat Chabiyaan
%lang en
%genre Indian joint-family serial, daily written updates
%cast gauri | Gauri Deshmukh; Gauri | f
%cast vedant | Vedant Deshmukh; Vedant | m
%cast sulochana | Sulochana Deshmukh; Sulochana | f
%cast tanvi | Tanvi Deshmukh; Tanvi | f
%cast ketan | Ketan Deshmukh; Ketan | m
%cast malvika | Malvika | f
%cast bhau | Bhau Deshmukh; Bhau | m
%cast rohini | Rohini | f
%cast ashwin | Dr. Ashwin Pai; Ashwin; Dr. Pai | m
%cast inspector | Inspector Gokhale; Gokhale | m
%cast maid | Chandrabai | f
%cast child | Guddu | m
%cast pusher | - | n
%cast lender | - | m
%cast mare | Lakshmi | f
%cast maidsis | - | f
%cast father | - | m

== 1
The new [bride](gauri), [Gauri](gauri), steps over the threshold and kicks the rice pot the wrong way. [Sulochana](sulochana), [her](gauri) [mother-in-law](sulochana), hands [her](gauri) seven keys and warns [her](gauri) off the eighth door. [Vedant](vedant), the [groom](vedant), sleeps on the terrace: [he](vedant) said yes for the sake of [his](vedant) ailing [grandfather](bhau), not for a wife. [Tanvi](tanvi) hides a college acceptance in the flour.
- wedding.past gauri vedant "bride"
- kin gauri sulochana "mother-in-law"
- gift sulochana gauri "seven keys"
+ threaten sulochana gauri "warns"
- love! vedant gauri "not for a wife"
- kin bhau vedant "grandfather"
- ill bhau "ailing"
- reveal! tanvi "hides"

== 2
[Malvika](malvika), [wife](malvika) of the elder [brother](ketan), salts [Gauri](gauri)'s first kheer. The [newcomer](gauri) eats a full bowl in front of everyone and asks for seconds; old [Bhau](bhau) claps. From behind the eighth door comes a cough. At midnight [Gauri](gauri) sees [Sulochana](sulochana) carry in a tray with two plates. [Ketan](ketan) signs a paper without [his](ketan) glasses.
- married ketan malvika "wife"
- sibling ketan vedant "brother"
+ betray malvika gauri "salts"
- happy bhau "claps"
+ discover gauri sulochana "sees"

== 3
[Vedant](vedant) returns from the market with a jasmine string and doesn't know where to look; [Gauri](gauri) gives it to the house goddess. The paper was a mortgage. [Ketan](ketan), [who](ketan) wagers on anything with four legs, has until Diwali. [Tanvi](tanvi) asks the family [doctor](ashwin), [Ashwin Pai](ashwin), to post a letter, and [he](ashwin) burns [his](ashwin) fingers on the cup because of the way [she](tanvi) asks.
- gift? vedant gauri "jasmine string"
- advisor ashwin tanvi "family doctor"
+ love ashwin tanvi "burns his fingers"
- return vedant "returns"
- help? ashwin tanvi "asks"

== 4
[Gauri](gauri) tries the eighth lock with a hairpin. In a bed by the window lies a [woman](rohini) of thirty, thin as a lamp wick, [who](rohini) says, "So [you](gauri) are the second." [Rohini](rohini) married [Vedant](vedant) six years ago. The town was told that [she](rohini) fell down the well. [Gauri](gauri)'s bangles are heard on the stairs; [Sulochana](sulochana) bolts both [women](gauri+rohini) in.
+ meet gauri rohini "lies a woman"
- reveal rohini gauri "So you are"
- married rohini vedant "married"
- die! rohini "fell down the well"
+ abduct sulochana gauri+rohini "bolts"

== 5
Two nights. [Gauri](gauri) combs [Rohini](rohini)'s hair and hears it all: [Vedant](vedant) believes [her](rohini) dead, too. [Rohini](rohini) had seen somebody at the well that night, with a bundle; [she](rohini) was pushed before [she](rohini) could see the face. [Vedant](vedant), missing the jasmine smell, breaks the door with a grinding stone and stands before [his](vedant) [wives](gauri+rohini), plural.
- help gauri rohini "combs"
- reveal rohini gauri "hears it all"
- die! rohini "dead"
- attack.past pusher rohini "was pushed"
+ rescue vedant gauri+rohini "breaks"
- married gauri+rohini vedant "wives"
+ discover vedant rohini "stands before"
- discover.past rohini pusher "had seen"

== 6
[Sulochana](sulochana) speaks: [she](sulochana) pulled [Rohini](rohini) out herself, broken from the hips down, and shut [her](rohini) away so that whoever did it would not try again. [She](sulochana) trusted none of [her](sulochana) own. [Vedant](vedant) weeps at [Rohini](rohini)'s feet, which don't feel it. [Gauri](gauri) leaves the keys on the swing and takes the night bus to [Satara](@satara). [Malvika](malvika) tries the keys on for size.
+ reveal sulochana vedant "speaks"
- rescue.past sulochana rohini "pulled"
- injure.past rohini pusher "broken from the hips"
- sad vedant rohini "weeps"
+ flee gauri "takes the night bus" @satara

== 7
The marriage hall laughs behind its hand. [Gauri](gauri)'s [father](father), a [postmaster](father), asks no questions and makes tea. [Ketan](ketan) has staked the mortgage on a [mare](mare) called [Lakshmi](mare), [who](mare) comes last. [Tanvi](tanvi) is to be engaged to the moneylender's [nephew](lender), says [Malvika](malvika), beaming. [Dr. Pai](ashwin) finds on [Rohini](rohini)'s chart that someone has been doubling [her](rohini) sedatives.
- parent father gauri "father"
+ lose ketan "comes last"
- engaged? lender tanvi "to be engaged"
- happy malvika "beaming"
- discover ashwin rohini "finds"
- attack _ rohini "doubling"
- kin _ lender "nephew"

== 8
[Rohini](rohini) dictates a letter to [Satara](@satara): come back; [she](rohini) has a [husband](vedant) to give away. [Gauri](gauri) returns as [Bhau](bhau) takes a turn for the worse, and holds the feeding cup. [Inspector Gokhale](inspector) reopens the well. Among the mud: a child's anklet. [Chandrabai](maid), the old [maid](maid), sees it on the table and asks for [her](maid) wages.
- create rohini "dictates"
- married rohini vedant "husband"
+ return gauri "returns"
- ill bhau "turn for the worse"
- help gauri bhau "holds the feeding cup"
- investigate inspector "reopens the well"
- find inspector "a child's anklet"
- quit? maid sulochana "asks for her wages"
- return? gauri "come back"

== 9
The night before the engagement [Tanvi](tanvi) climbs down the drainpipe into the [doctor](ashwin)'s sidecar. [They](ashwin+tanvi) get as far as the registrar's, where [Ketan](ketan) is already waiting, not to stop [them](ashwin+tanvi), but to witness. [Malvika](malvika) scratches [his](ketan) cheek for it. [Gokhale](inspector) catches [Chandrabai](maid) at the station. [She](maid) was handed a bundle at the back door once, [she](maid) says, and it breathed.
- engaged? lender tanvi "the engagement"
- flee tanvi "climbs"
+ wedding? ashwin tanvi "registrar's"
- help ketan ashwin+tanvi "witness"
- attack malvika ketan "scratches"
+ arrest inspector maid "catches"
- reveal maid inspector "she says"

== 10
Six years ago [Malvika](malvika) bore a [son](child) [who](child) wasn't [Ketan](ketan)'s, and had [him](child) carried off before dawn; [Rohini](rohini), filling a pitcher, was in the way. [Chandrabai](maid) raised the [boy](child) in [her](maid) [sister](maidsis)'s hut. [Gauri](gauri) goes there with sweets and comes back with [Guddu](child), [who](child) has a dimple and no fear. [Malvika](malvika), combing [her](malvika) hair, sees [him](child) in the mirror. The comb breaks.
+ birth.past malvika child "bore"
- parent malvika child "son"
- parent! ketan child "wasn't Ketan's"
- attack.past malvika rohini "was in the way"
- kin child maid "raised"
- sibling maid maidsis "sister"
- travel gauri child "goes there"
- gift gauri child "sweets"
- cheat.past malvika ketan "wasn't Ketan's"
- return gauri "comes back"

== 11
Cornered, [Malvika](malvika) holds the kerosene over [Rohini](rohini)'s quilt: everyone out, or it burns. [Ketan](ketan) walks in slowly, palms up, and says that a [boy](child) with a dimple is welcome to [his](ketan) name. [She](malvika) sinks down. [Gokhale](inspector) puts away the cuffs until [she](malvika) has held [her](malvika) [child](child). Then [he](inspector) takes them out. On the stairs [Rohini](rohini)'s left toe moves.
+ threaten malvika rohini "holds the kerosene"
- reconcile? ketan malvika "welcome to his name"
- parent malvika child "her child"
+ arrest inspector malvika "takes them out"
- recover? rohini "left toe moves"

== 12
[Bhau](bhau) dies at daybreak with seven keys in [his](bhau) fist and a note: the eighth door is to be taken off its hinges. The house to [Gauri](gauri), the debts to [Ketan](ketan), the [mare](mare) to nobody. [Rohini](rohini) signs the divorce with a flourish and asks [Vedant](vedant) for one thing only: a ramp. In the kitchen, [Gauri](gauri) finds fresh jasmine, and this time looks for a pin.
+ die bhau "dies"
- find gauri bhau "The house to Gauri"
+ divorce rohini vedant "signs the divorce"
- find gauri "finds"

== 13
Diwali. [Ketan](ketan) drives a rickshaw by night to pay the moneylender, [Guddu](child) asleep in the back. [Tanvi](tanvi) brings [her](tanvi) first-year marks and [her](tanvi) [husband](ashwin), in that order. [Rohini](rohini) opens a school for girls in the eighth room, and a certain [inspector](inspector) donates chairs, one a week. [Vedant](vedant) walks [his](vedant) own [wife](gauri) round the lamp a second time, and [Sulochana](sulochana) unpins an eighth key: [her](sulochana) own.
- married ashwin tanvi "husband"
+ create rohini "opens a school"
- gift inspector rohini "donates"
- married gauri vedant "wife"
- wedding gauri vedant "round the lamp"
+ gift sulochana gauri "an eighth key"
