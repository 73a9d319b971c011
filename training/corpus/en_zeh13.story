%series Thirteen Widows' Pass
%lang en
%genre swords-and-honour drama in an invented samurai-like land, terse TV listings
%cast aki | Akitsu | f
%cast mun | Lord Munemori; Munemori | m
%cast sho | Shohei | m
%cast tat | Tatsuo | m
%cast oha | O-Haru | f
%cast gen | Genzo | m
%cast iru | Iruka | f
%cast sai | Saigo | m
%cast ted | Master Teda; Teda | m
%cast kin | Kinuko | f
%cast fath | Jubei | m
%cast moth | - | f
%cast wit | - | m

== 1
[Her](aki) [father](fath) [Jubei](fath), sword [teacher](fath) to the clan, is cut down at the ford by a [retainer](tat) of [Lord Munemori](mun). [Akitsu](aki), nineteen, cuts off [her](aki) hair, takes [his](fath) blade and swears to be dead to the world until the [killer](tat) is. The first [man](sho) [she](aki) challenges is [Shohei](sho), [her](aki) [betrothed](sho).
- parent fath aki "father"
- advisor fath _ "teacher"
- boss mun tat "retainer"
+ kill tat fath "cut"
- kill? aki tat "swears"
- engaged aki sho "betrothed"
+ threaten aki sho "challenges"

== 2
[Shohei](sho) lowers [his](sho) sword and lets [her](aki) scratch [him](sho). [He](sho) wasn't at the ford; [he](sho) was in bed with fever, nursed by the [innkeeper](oha) [O-Haru](oha), [who](oha) bears [him](sho) out and blushes. [Akitsu](aki) gives back the betrothal fan. A one-eyed [vagrant](ted) laughs at the scene from a ditch.
- injure sho aki "scratch"
- ill.past sho "fever"
- treat.past sho oha "nursed"
- help oha sho "bears"
- love oha sho "blushes"
+ engaged.end aki sho "gives back"
- happy ted "laughs"

== 3
The [vagrant](ted) is [Master Teda](ted), once the foremost blade of the east, now the foremost drinker. [He](ted) refuses to take a [girl](aki) on. [She](aki) sits in front of [his](ted) ditch for six days in the rain. On the seventh, [he](ted) throws [her](aki) a broom. It turns out that [he](ted) and [Jubei](fath) loved the same [woman](moth), and that [Jubei](fath) married [her](moth).
- reject ted aki "refuses"
+ advisor.start ted aki "broom"
- love.past ted moth "loved"
- love.past fath moth "loved"
- wedding.past fath moth "married"

== 4
[Munemori](mun) appoints [Tatsuo](tat) captain of the pass. At the banquet the new [captain](tat) is toasted by [Genzo](gen), [his](tat) milk-[brother](gen), and cannot keep the sake down. [His](tat) [wife](kin) [Kinuko](kin) finds the washed-out bloodstain on [his](tat) sleeve and asks no more than whether it was an order.
+ hire tat mun "appoints"
- celebrate gen tat "toasted"
- kin gen tat "brother"
- ill tat "sake"
- married kin tat "wife"
+ discover kin tat "bloodstain"

== 5
It was. [Jubei](fath) had been about to inform the capital of a salt-tax swindle, [Munemori](mun)'s. In [her](kin) grief for a [man](fath) [she](kin) never met, [Kinuko](kin) burns incense, is seen at it by the [spy](sai) [Saigo](sai), and is put under watch. [Teda](ted) teaches [Akitsu](aki) to fall, and then to fall again.
- reveal? fath _ "inform"
- steal mun _ "swindle"
- boss mun sai "spy"
- sad kin fath "grief"
- die.past fath "grief"
- meet! fath kin "met"
+ discover sai kin "seen"
- investigate sai kin "watch"
- advisor ted aki "teaches"

== 6
At a ferry [Akitsu](aki) saves [Iruka](iru), a travelling [juggler](iru), from two of the [lord](mun)'s tax collectors. [Iruka](iru), never at a loss, relieves them of their purses in passing and attaches herself to [her](aki) [rescuer](aki) like a burr. [She](iru) knows a man who knows a [man](wit) [who](wit) saw the ford.
+ rescue aki iru "saves"
- attack _ iru "two of the lord's"
- steal iru _ "relieves"
- friend.start aki iru "burr"

== 7
[O-Haru](oha) hides [Iruka](iru)'s [witness](wit), a lame charcoal [burner](wit), in the loft of [her](oha) inn. [Saigo](sai), posing as a pilgrim, hears [him](wit) cough. The inn is put to the torch at midnight. [Shohei](sho) carries [O-Haru](oha) out across the roofs, the [witness](wit) is beyond carrying, and [Akitsu](aki), returning, sees the pair of [them](oha+sho) silhouetted, wrapped in a single coat.
- help oha wit "hides"
- betray sai oha "posing"
- discover sai wit "hears"
- attack sai oha "torch"
+ rescue sho oha "carries"
+ die wit "beyond carrying"
- return aki "returning"
- find aki oha+sho "sees"

== 8
Not anger but relief is what [Akitsu](aki) feels, and it shames [her](aki). [She](aki) tells [Shohei](sho) to marry the [innkeeper](oha). [He](sho) tells [her](aki) what the [charcoal burner](wit) said before the smoke took [him](wit): the [swordsman](tat) wept as [he](tat) struck. There is one [man](tat) in the clan known to weep. [Teda](ted), overhearing, empties [his](ted) gourd on the ground.
- happy aki oha+sho "relief"
- sad aki "shames"
- wedding? oha sho "marry"
- die.past wit "took"
+ reveal sho aki "tells"#2
- sad.past tat "wept"
- discover ted tat "overhearing"

== 9
Snow on the pass. [Genzo](gen), guessing who is coming, goes down to meet [her](aki) in [his](gen) [brother](tat)'s helmet and fights like someone who means to lose. [Akitsu](aki) lifts the visor off a dying [stranger](gen). At the top, [Tatsuo](tat) hears the horn stop and knows.
- attack aki gen "fights"
- betray gen aki "helmet"
- kin gen tat "brother's"
- discover aki gen "visor"
+ kill aki gen "dying"
- discover tat gen "knows"

== 10
[Kinuko](kin) comes out to the [avenger](aki) unarmed with the tax rolls in [her](kin) arms: [her](kin) [husband](tat) has been keeping the real figures all winter, meaning to do what [Jubei](fath) could not. If [she](aki) wants [his](tat) head, let [her](aki) take it after. [Saigo](sai)'s arrow strikes the [wife](kin) in mid-sentence.
- meet aki kin "comes out to"
- gift kin aki "rolls"
- married kin tat "husband"
- reveal kin aki "figures"
- reveal? tat _ "could not"
- kill? aki tat "head"
+ attack sai kin "strikes"

== 11
[Tatsuo](tat) and [Akitsu](aki), back to back, hold the pass for one night against everything [Munemori](mun) sends up it. [Saigo](sai) is brought down by a [juggler](iru)'s ball. [Kinuko](kin) breathes; [Teda](ted), sober for the first time in ten years, draws the shaft with hands that do not shake, then goes down the mountain alone to talk to the [lord](mun).
- help aki tat "back to back"
- attack mun aki+tat "sends up it"
+ attack iru sai "brought"
- recover kin "breathes"
- recover ted "sober"
- treat kin ted "draws"
- travel ted mun "goes"

== 12
[Lord Munemori](mun) is found at [his](mun) desk beneath the clan motto, the tax rolls spread before [him](mun), and [Teda](ted), kneeling opposite; [neither](mun+ted) will get up again. At the ford the duel is fought at last. [Tatsuo](tat) drops [his](tat) guard. [Akitsu](aki)'s blade stops a hair above [his](tat) collar, cuts off [his](tat) topknot, and is thrown into the river. [O-Haru](oha) is rebuilding, with [Shohei](sho). On the road north, two [women](aki+iru) are juggling.
- find _ mun+ted "found"
+ die mun+ted "will get up again"
+ kill! aki tat "stops"
- attack aki tat "duel"
- create oha+sho "rebuilding"
- travel aki+iru "On the road north"
