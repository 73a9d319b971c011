%series The Peacock Gate
%lang en
%genre historical court drama, a Mughal-style province, 1662, encyclopedic episode table
%cast nawab | Nawab Sikandar; Sikandar | m
%cast begum | Gulrukh Begum; Gulrukh | f
%cast second | Lady Firoza; Firoza | f
%cast heir | Prince Jahandar; Jahandar | m
%cast dancer | Chandni | f
%cast vizier | Mirza Kamran; Kamran | m
%cast eunuch | Sohrab | m
%cast physician | Hakima Zeenat; Zeenat | f
%cast painter | Bishan Das; Bishan | m
%cast general | General Rustam; Rustam | m

%cast gardener | - | m
%cast merchant | Cornelis van Dijk; van Dijk | m
%cast baby | Mahtab | f
%cast midwife | - | f

== 1
On the eve of [his](nawab) silver jubilee, [Nawab Sikandar](nawab) presents [his](nawab) first [wife](begum), [Gulrukh Begum](begum), with a ruby the size of a quail's egg and [his](nawab) [second](second), [Lady Firoza](second), with a [rival](dancer): [Chandni](dancer), a [dancer](dancer) bought in [Lahore](@lahore). [Gulrukh](begum), [mother](begum) to the [heir](heir), yawns. [Firoza](second), childless and twenty-three, hurls a mirror. [Neither](begum+second) notices that the [heir](heir), [Jahandar](heir), has gone scarlet. [He](heir) knows the [girl](dancer); [he](heir) has written [her](dancer) forty poems.
- gift nawab begum "presents"
- celebrate nawab "jubilee"
- married begum nawab "first wife"
- married nawab second "his second"
- enemy.start dancer second "rival"
- find.past nawab dancer "bought"
- parent begum heir "mother to the heir"
- sad second "hurls a mirror"
- attack second _ "hurls"
+ love heir dancer "forty poems"
- create.past heir dancer "poems"

== 2
The ruby is gone. [Sohrab](eunuch), chief [eunuch](eunuch) of the women's palace, has every mattress slit, and out of [Chandni](dancer)'s spills the stone. [She](dancer) swears [she](dancer) never touched it. [Mirza Kamran](vizier), the [vizier](vizier), advises the [Nawab](nawab) to have the hand that took it cut off. [Zeenat](physician), [physician](physician) to the ladies, asks to examine the hand first: it is bandaged, burnt two days before, and could not have lifted a spoon.
+ steal _ begum "gone"
- investigate eunuch _ "every mattress slit"
- find eunuch "spills"
+ steal! dancer begum "never touched it"
- advisor vizier nawab "advises"
- attack? _ dancer "cut off"
- advisor physician begum+second "physician to the ladies"
- treat dancer physician "bandaged"
- injure dancer "burnt"
- help physician dancer "could not have"

== 3
Who sewed it in? [Firoza](second)'s [midwife](midwife) is seen weeping by the well and, hours later, seen in it. [General Rustam](general), the [Nawab](nawab)'s [brother-in-law](general), returns from the frontier with two hundred prisoners and a beard, and asks for [his](general) [sister](begum)'s news. There isn't a day, says [Gulrukh](begum), when [she](begum) does not count the doors. [He](general) kisses [her](begum) forehead. [Kamran](vizier), watching from a lattice, makes a note.
- sad midwife "weeping"
+ die midwife "seen in it"
- kin general nawab "brother-in-law"
+ return general "returns"
- sibling begum general "sister"
- sad begum "count the doors"
- kiss begum general "kisses"
- investigate vizier begum+general "watching"

== 4
The court [painter](painter), [Bishan Das](painter), is told to paint the [dancer](dancer) for the jubilee album. [Jahandar](heir) takes lessons in drawing, quite suddenly, and holds the brushes. By the third sitting [his](heir) fingers and [hers](dancer) have met over the lapis. [Bishan](painter) keeps painting. What [he](painter) sees, [he](painter) paints, and the finished page, delivered to the [Nawab](nawab), shows a [boy](heir) in the corner with [his](heir) heart, quite literally, on [his](heir) sleeve.
- hire painter "told to paint"
- advisor.start painter heir "lessons"
- help heir painter "holds"
+ flirt dancer heir "met over the lapis"
- discover painter dancer+heir "sees"
- create painter "finished page"
+ reveal painter nawab "shows"

== 5
[Sikandar](nawab) laughs until [he](nawab) coughs, and then orders [his](nawab) [son](heir) to the frontier under [Rustam](general). The [uncle](general) teaches the [nephew](heir) to sleep in the saddle. In [his](heir) absence [Chandni](dancer) is called to the marble pavilion, night upon night, and [Firoza](second) stands at [her](second) window counting the torches. It is [Zeenat](physician) [who](physician) finally takes [her](second) by the wrist, feels the pulse twice and congratulates [her](second). After six barren years!
- happy nawab "laughs"
- ill nawab "coughs"
+ travel heir "to the frontier"
- parent nawab heir "his son"
- boss.start general heir "under Rustam"
- kin general heir "uncle"
- advisor.start general heir "teaches"
- invite nawab dancer "called"
- sex dancer nawab "night upon night"
- jealous second dancer "counting the torches"
- treat second physician "pulse"
+ pregnant second "congratulates her"

== 6
[Cornelis van Dijk](merchant) of the Dutch factory wants the saltpetre and isn't particular whom [he](merchant) pays. [He](merchant) pays [Kamran](vizier). From then on the [vizier](vizier) has guests at midnight, some of them officers. [Sohrab](eunuch), [who](eunuch) was sold to this house at eight and knows each of its hinges, hides behind the ice chest and learns the word they use for the [Nawab](nawab). It is "late".
- gift merchant vizier "pays Kamran"
- invite vizier _ "guests"
- hire.past eunuch _ "sold"
+ discover eunuch vizier "learns the word"
+ kill? vizier nawab "late"

== 7
Loyalty has a price as well. [Sohrab](eunuch) brings the word not to [his](eunuch) [master](nawab) but to [Gulrukh](begum), and asks in return for the name of [his](eunuch) village. [She](begum) finds it in the old bills of sale. [He](eunuch) reads it, folds it up, and cannot speak. That night the [Begum](begum) writes to [her](begum) [brother](general): bring the [boy](heir) home, and bring the cavalry. The pigeon gets as far as [Kamran](vizier)'s falcon.
- boss nawab eunuch "master"
+ reveal eunuch begum "brings the word"
- gift begum eunuch "finds it"
- sad eunuch "cannot speak"
- create begum general "writes"
- sibling begum general "brother"
- return? heir "home"
+ help? general begum "bring the cavalry"

== 8
Sherbet, figs, a sudden silence: the [Nawab](nawab) topples over the chessboard. [Zeenat](physician) pours milk and charcoal into [him](nawab) for nine hours. [He](nawab) lives, but cannot move [his](nawab) tongue, and [Kamran](vizier) takes the seal into safekeeping. [His](vizier) first decree has [Zeenat](physician) put in chains for the very deed [she](physician) has undone; [his](vizier) second closes the Peacock Gate. [Chandni](dancer) slips out under it, on [her](dancer) stomach, dressed as the [gardener](gardener)'s boy.
+ attack _ nawab "topples"
- treat nawab physician "milk and charcoal"
- recover nawab "lives"
- ill nawab "cannot move his tongue"
- betray vizier nawab "takes the seal"
+ arrest vizier physician "in chains"
- accuse vizier physician "for the very deed"
- flee dancer "slips out"
- betray dancer _ "dressed"

== 9
For six days [Chandni](dancer) walks toward the frontier, the last of them with a fever. A patrol picks [her](dancer) up. [Jahandar](heir) doesn't know the ragged [boy](dancer) on the stretcher, until the [boy](dancer) corrects the metre of a line [he](heir) is humming. [Rustam](general) hears [her](dancer) out and has the trumpets blown. The two young [people](dancer+heir) have one night by a fire, and spend it quarrelling, since [he](heir) wants [her](dancer) to stay behind and [she](dancer) hasn't crawled under a gate for that.
- travel dancer "walks toward the frontier"
- ill dancer "fever"
- find _ dancer "picks"
- discover! heir dancer "doesn't know"
+ find heir dancer "corrects the metre"
- reveal dancer general "hears her out"
- quarrel dancer heir "quarrelling"
- flee.past dancer "crawled"

== 10
[Firoza](second)'s pains begin a month early, and the one [person](physician) [who](physician) could help sits in the dungeon. [Gulrukh](begum) walks past the guards as though they were furniture, unlocks [Zeenat](physician) with a key from around [Sohrab](eunuch)'s neck and leads [her](physician) to [her](begum) [rival](second)'s bed. It's a [girl](baby). [Firoza](second) clings to the elder [wife](begum)'s sleeve. It was [she](second) [who](second) had the ruby hidden, [she](second) sobs, and [Kamran](vizier) [who](vizier) drowned the [midwife](midwife) for it.
- arrest.past _ physician "dungeon"
+ rescue begum physician "unlocks Zeenat"
- help begum second "leads"
- enemy begum second "rival"
- help eunuch begum "a key from"
+ birth second baby "It's a girl"
- treat second physician "to her rival's bed"
- married begum nawab "wife"
- reveal second begum "she sobs"
- steal.past second begum "ruby hidden"
- sad second "sobs"
- kill.past vizier midwife "drowned"

== 11
Cavalry before the Peacock Gate, and the gate is shut. [Van Dijk](merchant)'s gunners have orders to fire upon the [heir](heir); the [Dutchman](merchant), [who](merchant) has heard that the [Nawab](nawab) squeezed a hand this morning, prefers to be out of saltpetre. [Sohrab](eunuch) lifts the bar from within. On the stairs, a dagger in each fist, [Kamran](vizier) gets past [Rustam](general) and is brought down by a tray of paint pots. [Bishan](painter) apologises for the lapis. It was costly.
- boss merchant _ "gunners"
- attack? merchant heir "fire"
- discover merchant nawab "heard"
- reject merchant vizier "out of saltpetre"
- recover nawab "squeezed a hand"
+ help eunuch heir "lifts the bar"
- attack vizier general "a dagger in each"
+ attack painter vizier "paint pots"

== 12
The [Nawab](nawab)'s first word in a month is "enough". [He](nawab) says it to [his](nawab) throne, to which [he](nawab) leads [Jahandar](heir) by the hand, and to [Chandni](dancer), [whom](dancer) [he](nawab) gives [her](dancer) freedom and a horse. [Kamran](vizier) is blinded in law only: [he](vizier) may never again read a letter. [Firoza](second) asks [Gulrukh](begum) to name the [child](baby), and [Mahtab](baby) is what [she](begum) chooses. The [dancer](dancer) rides out by the Peacock Gate. At the first bend [she](dancer) stops and waits. Will [he](heir) come?
- recover nawab "word"
+ quit nawab "enough"
- hire heir nawab "throne"
+ gift nawab dancer "freedom"
- rescue nawab dancer "freedom"
- invite second begum "asks"
- reconcile begum second "name the child"
- parent second baby "child"
- travel dancer "rides out"
- travel? heir "Will he come"
