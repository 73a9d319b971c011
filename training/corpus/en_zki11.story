%series Queen under the Hill
%lang en
%genre drill: a title that changes hands; fantasy about a mountain queendom, box-set blurbs in plain sentences
%cast ysolt | Queen Ysolt; Ysolt | f
%cast mereth | Mereth | f
%cast ilka | Ilka | f
%cast bran | Bran Oakhand; Bran | m
%cast corvin | Lord Corvin; Corvin | m
%cast tamm | Tamm | m
%cast nurse | Old Hob; Hob | f
%cast smith | Wulfa | f
%cast witch | - | f
%cast prince | Prince Adelar; Adelar | m
%cast jester | Pip | m
%cast child | Rue | f
%cast captain | Sir Dorn; Dorn | m

== 1
[Queen Ysolt](ysolt) has two [daughters](ilka+mereth) and one crown. [The elder](mereth), [Mereth](mereth), is to wear it; [the younger](ilka), [Ilka](ilka), is to marry it off, as [she](ilka) puts it, in the person of [Prince Adelar](prince) of the plain. But the [prince](prince), on arriving, bows to the wrong [sister](mereth), and the wrong [sister](mereth) blushes. The royal [consort](bran), [Bran Oakhand](bran), [who](bran) was a woodcutter before [he](bran) was anyone's [husband](bran), whispers to [his](bran) [wife](ysolt) that here is trouble. [Their](bran+ysolt) [nurse](nurse), [Hob](nurse), has smelt it since breakfast.
- parent ysolt ilka+mereth "daughters"
- sibling ilka mereth "elder"
- wedding? ilka prince "marry"
- travel prince "arriving"
+ love.start mereth prince "blushes"
- married bran ysolt "wife"
== 2
[Lord Corvin](corvin), the [queen](ysolt)'s [chancellor](corvin), loves nobody but has a use for everybody. [He](corvin) tells [Ilka](ilka) that [she](ilka) is being robbed. [She](ilka) does not care two pins for the [prince](prince), [she](ilka) replies; [her](ilka) heart, if [he](corvin) must know, lies in the smithy. [Wulfa](smith), the [smith](smith), is a head taller than [he](corvin) is. The [chancellor](corvin) makes a note of it. The following night the smithy burns, and the [woman](smith) inside is carried out by [Tamm](tamm), [her](smith) [apprentice](tamm), barely alive.
- advisor corvin ysolt "chancellor"
- love! corvin _ "loves nobody"
- love! ilka prince "does not care"
- love ilka smith "heart"
- reveal ilka corvin "lies in the smithy"
+ attack corvin smith "burns"
- injure smith "barely alive"
+ rescue tamm smith "carried out"
- boss smith tamm "apprentice"
== 3
The burnt [smith](smith) is brought to the [witch](witch)'s cave. [She](witch) [who](witch) lives there has no name; it was taken from [her](witch) by the [queen](ysolt), [her](witch) [sister](ysolt), when both of [them](witch+ysolt) wanted the same [woodcutter](bran). [Ilka](ilka) does not know that [she](ilka) has an [aunt](witch). [She](ilka) begs on [her](ilka) knees. The [hermit](witch) looks at [Bran](bran)'s chin in the [girl](ilka)'s face and does what [she](ilka) asks. The price, [she](witch) says, will be sent for.
- sibling witch ysolt "sister"
- steal.past ysolt witch "taken from her"
- enemy.past witch ysolt "wanted the same woodcutter"
- love.past witch bran "wanted the same woodcutter"
- love.past ysolt bran "wanted the same woodcutter"
- discover! ilka witch "does not know"
- kin ilka witch "aunt"
- parent bran ilka "Bran's chin"
+ treat smith witch "does what she asks"
== 4
[Ilka](ilka) kisses [Wulfa](smith). [Wulfa](smith) has one eye left. With it [she](smith) looks at [Ilka](ilka). [Tamm](tamm) guards the door. [Tamm](tamm) is loved by [Pip](jester). [Pip](jester) is the [queen](ysolt)'s [jester](jester). [He](jester) makes [Tamm](tamm) laugh. Then [he](jester) tells [Tamm](tamm) what [Corvin](corvin) did. [Tamm](tamm) stops laughing. In the sleeve of [Corvin](corvin) there was a tinderbox. It was stolen by [Pip](jester).
+ kiss ilka smith "kisses"
- injure.past smith _ "one eye left"
- love jester tamm "loved by"
- boss ysolt jester "jester"
- happy tamm jester "laugh"
+ reveal jester tamm "tells Tamm"
- steal jester corvin "stolen by"
== 5
[Mereth](mereth) meets [Adelar](prince) on the roof. [He](prince) confesses that [he](prince) asked for [her](mereth) hand by letter, and that somebody had changed the name. [She](mereth) confesses that [she](mereth) would give the crown for [him](prince). A door creaks. It is [her](mereth) [mother](ysolt), and it is not the kissing that makes the [queen](ysolt) turn white, but the last sentence. Before the night is out the [heiress](mereth) is locked in [her](mereth) chamber, and the [plainsman](prince) is sent down the road [he](prince) came by.
- date mereth prince "meets"
- propose.past prince mereth "asked for her hand"
- betray.past _ prince "changed the name"
- confess mereth prince "give the crown"
- parent ysolt mereth "mother"
- discover ysolt mereth+prince "door creaks"
- kiss mereth prince "kissing"
+ abduct ysolt mereth "locked"
- reject ysolt prince "sent down"
== 6
[Bran](bran) pleads for [his](bran) [daughter](mereth). Did not [she](ysolt), at that age, give up a [sister](witch) for a [man](bran)? [He](bran) has never said it before. [Ysolt](ysolt) strikes [him](bran), and then holds [her](ysolt) own hand as if it were the one that was hurt. The [consort](bran) takes down [his](bran) axe from over the hearth and goes to live in the wood. In the anteroom, [Corvin](corvin) hands the abandoned [wife](ysolt) a goblet. [She](ysolt) drinks.
- parent bran mereth "daughter"
- help bran mereth "pleads"
- quarrel.past witch ysolt "give up a sister"
- attack ysolt bran "strikes"
+ breakup bran ysolt "goes to live"
- married bran ysolt "wife"
- gift corvin ysolt "goblet"
== 7
The [queen](ysolt) cannot be woken. [She](ysolt) breathes, but that is all. While [one](mereth) of [her](ysolt) [daughters](ilka+mereth) sits behind a lock, [the other](ilka) is in the smithy, so that the [chancellor](corvin) has an easy choice. [He](corvin) has [the latter](ilka) brought before the council in an apron and crowned. "[You](ilka) need only sign," [he](corvin) tells the new [queen](ilka). [Ilka](ilka) signs one paper, and it is for [her](ilka) [sister](mereth)'s release. [He](corvin) had not troubled to read it first.
+ ill ysolt "cannot be woken"
- parent ysolt ilka+mereth "daughters"
- hire ilka corvin "crowned"
- sibling ilka mereth "sister"
+ rescue ilka mereth "release"
== 8
[Mereth](mereth) owes [her](mereth) freedom to [the one](ilka) [who](ilka) has [her](mereth) crown. [She](mereth) finds it hard to be grateful. The [sisters](ilka+mereth) shout at each other across the sleeping [mother](ysolt) until old [Hob](nurse) knocks [their](ilka+mereth) heads together. Who gave [her](ysolt) the drink? [The two](ilka+mereth) think, for the first time in years, the same thing. [Sir Dorn](captain), the [captain](captain) of the guard, is sent for [Corvin](corvin), but [he](captain) has been in the [lord](corvin)'s pay since midsummer, and it is the [queen](ilka) [whom](ilka) [he](captain) arrests.
- rescue.past ilka mereth "owes her freedom"
- jealous mereth ilka "hard to be grateful"
- sibling ilka mereth "sisters"
+ quarrel ilka mereth "shout at each other"
- parent ysolt ilka+mereth "mother"
- attack nurse ilka+mereth "knocks their heads"
- accuse ilka+mereth corvin "same thing"
- betray captain ilka "in the lord's pay"
+ arrest captain ilka "arrests"
== 9
There is now a third on the throne: [Corvin](corvin) has proclaimed himself regent, in the name of a [queen](ysolt) [who](ysolt) sleeps. [Mereth](mereth) has escaped through the kitchen with [Hob](nurse), [who](nurse) knows a [woodcutter](bran)'s hut. The [man](bran) there has grown a beard. The [father](bran) weeps, the [daughter](mereth) does not; [she](mereth) asks about the [sister](witch) [her](mereth) [mother](ysolt) is said to have given up. So [she](mereth) hears of the nameless [woman](witch), and of whom it was that [Bran](bran) had kissed first.
- hire corvin "proclaimed himself"
+ flee mereth+nurse "escaped"
- parent bran mereth "father"
- sad bran "weeps"
- parent ysolt mereth "mother"
- sibling witch ysolt "sister"
- reveal bran mereth "hears of"
- kiss.past bran witch "kissed"

== 10
[Wulfa](smith) forges a key from memory. [She](smith), [Tamm](tamm) and the [jester](jester) go in by the drain. [Pip](jester) distracts [Dorn](captain) with the oldest joke in the hill; [Tamm](tamm), [who](tamm) knows how it ends, hits [him](captain) with a ladle. In the cell the imprisoned [queen](ilka) has been scratching one name upon the wall. The [smith](smith) reads it with [her](smith) one eye: it is [hers](smith). On the stairs [Tamm](tamm) takes [Pip](jester)'s hand, for the dark, [he](tamm) says, and keeps it in the light.
- create smith "forges"
- betray jester captain "distracts"
- attack tamm captain "hits"
- love ilka smith "one name"
+ rescue jester+smith+tamm ilka "forges a key"
- couple.start jester tamm "keeps it"

== 11
At the cave [Mereth](mereth) asks the [witch](witch) to wake [her](mereth) [mother](ysolt). "Why should [I](witch)? [She](ysolt) took [my](witch) name and [my](witch) [man](bran)." Behind [her](mereth) steps the [man](bran) in question. [He](bran) was never taken, says [Bran](bran); [he](bran) went. [He](bran) has been sorry for the way of it, though never for the going. The [hermit](witch), [who](witch) has waited thirty years for one half of that sentence, laughs at the other and reaches for [her](witch) stick.
- parent ysolt mereth "mother"
- help? witch ysolt "wake"
- steal.past ysolt witch "took my name"
- accuse witch ysolt "took my name"
- meet bran witch "steps the man"
- breakup.past bran witch "went"
- sad bran "sorry"
+ reconcile bran witch "laughs"

== 12
[Adelar](prince) returns with five hundred spears. [He](prince) finds no war. The [regent](corvin) has been betrayed by [his](corvin) own [captain](captain), [whom](captain) the ladle had made thoughtful, and hangs upside down in the well. At the bedside one old [woman](witch) bends over [another](ysolt). "[Sister](witch)," says the [sleeper](ysolt), waking, and then a name that nobody in the room had ever heard. The price for the [smith](smith)'s eye has been sent for, and it was this.
+ return prince "returns"
- betray captain corvin "betrayed by"
- attack captain corvin "hangs upside down"
- sibling witch ysolt "Sister"
- help witch ysolt "bends over"
+ recover ysolt "waking"
- reconcile witch ysolt "a name"

== 13
Which of [them](ilka+mereth+ysolt) is queen? The [mother](ysolt) will not have it back; [she](ysolt) is going to the wood, if the [woodcutter](bran) has room. [The younger](ilka) hands it to [the elder](mereth), [the elder](mereth) to [the younger](ilka). In the end [Mereth](mereth) takes the crown and the [prince](prince), since neither, it appears, has to be given for the other. [Ilka](ilka) takes the apron. [Corvin](corvin) is pardoned into the kitchen, where [Hob](nurse) will be [his](corvin) superior.
- parent ysolt ilka+mereth "mother"
- reject ysolt "will not have it"
- reconcile? bran ysolt "has room"
- quit ilka "hands it"
+ hire mereth "takes the crown"
+ couple.start mereth prince "the prince"
- boss nurse corvin "superior"

== 14
[Mereth](mereth) marries [Adelar](prince). The rings are by [Wulfa](smith), [who](smith) has made two more than were ordered, and slips one on [Ilka](ilka)'s finger behind a pillar. A year later the [queen](mereth) bears a [girl](child), [Rue](child), [whom](child) [her](child) [aunt](ilka) teaches to hammer and [her](child) great-[aunt](witch) to vanish. In a hut in the wood a [man](bran) and a [woman](ysolt) lie awake. "Do [you](bran) ever regret it?" asks [the latter](ysolt). "Ask [your](ysolt) [sister](witch)," says [Bran](bran); "[she](witch) is in the next room."
+ wedding mereth prince "marries"
- engaged.start ilka smith "finger"
+ birth mereth child "bears a girl"
- kin child ilka "aunt"
- advisor ilka child "teaches"
- kin child witch "great-aunt"
- advisor witch child "teaches"
- sibling witch ysolt "sister"
- housemate bran+ysolt witch "next room"
