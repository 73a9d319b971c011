%series The Hot Wash
%lang en
%genre drill: everyday series set in a launderette in Belfast, chatty weekly column
%cast bronagh | Bronagh Kane; Bronagh | f
%cast sean | Sean Kane; Sean | m
%cast ruta | Ruta; Ruta Petraitis | f
%cast colm | Colm; Colm Devlin | m
%cast vi | Violet Marsh; Violet; Vi | f
%cast ernie | Ernie; Ernie Marsh | m
%cast priest | Father Malachy; Malachy | m
%cast dee | Dee | f
%cast will | Will | m
%cast student | Faith | f
%cast landlord | McCord | m
%cast rutahub | Jonas | m

== 1
Monday is whites. [Bronagh Kane](bronagh) opens the shutters, [her](bronagh) [son](sean) [Sean](sean) opens a bacon roll, and in comes [Ruta](ruta) from the bakery with the aprons. [Sean](sean) would wash the aprons of the whole of [Lithuania](@lithuania) for [her](ruta). But the young [woman](ruta) wears a ring and [his](sean) [mother](bronagh) has eyes. "That [one](ruta)'s taken," says the elder [Kane](bronagh). Who by? Nobody on the road has ever set eyes on the [man](rutahub).
- parent bronagh sean "son"
+ love sean ruta "would wash"
- married ruta rutahub "ring"
- discover! _ rutahub "Nobody on the road"

== 2
[Violet Marsh](vi) and [her](vi) [sister-in-law](dee) share a drum and nothing else. [Dee](dee) was once walking out with [Ernie](ernie); then [his](ernie) [brother](will) came home on leave, and within a month [she](dee) had wed the [sailor](will), and [Ernie](ernie) [her](dee) best [friend](vi). Forty years on, the [friend](vi) still counts [her](vi) [husband](ernie)'s socks when [the other](dee) has folded them. Today there is one too few. [She](vi) looks in [Dee](dee)'s bag. It is in there.
- kin dee vi "sister-in-law"
- couple.past dee ernie "walking out"
- sibling ernie will "brother"
- wedding.past dee will "wed the sailor"
- wedding.past ernie vi "Ernie her best friend"
- friend.past dee vi "best friend"
- married ernie vi "husband's"
- jealous vi dee "counts"
+ discover vi dee "in there"

== 3
The sock is explained by static. The explanation comes from the [priest](priest), [Father Malachy](priest), [who](priest) has [his](priest) surplices done on Wednesdays and hates a scene. [Dee](dee) accepts it with dignity. [Vi](vi) accepts it and moves to dryer four. What the [peacemaker](priest) doesn't know is that the [accused](dee) goes home, takes from [her](dee) apron a second sock, and sits with it. [Will](will) has been dead since March. It is so very like [his](will).
- help priest dee "explained by static"
- quarrel dee vi "moves to dryer four"
- accuse.past vi dee "accused"
- steal dee ernie "second sock"
- sad dee will "sits with it"
+ die.past will "dead"

== 4
[Colm](colm) mends the machines. [Colm](colm) is [Bronagh](bronagh)'s [ex](colm). [Sean](sean) is [his](colm) [son](sean). [Sean](sean) does not speak to [Colm](colm). So [Bronagh](bronagh) does. [She](bronagh) tells [Colm](colm) about [Ruta](ruta). [Colm](colm) has seen [Ruta](ruta)'s [husband](rutahub). [He](colm) has seen [him](rutahub) hit [Ruta](ruta). [Bronagh](bronagh) tells no one. But behind number nine kneels [Sean](sean).
+ ex bronagh colm "ex"
- parent colm sean "son"
- enemy colm sean "does not speak"
- reveal bronagh colm "tells Colm"
- married ruta rutahub "husband"
- discover.past colm rutahub "seen him"
+ attack.past rutahub ruta "hit"
- reveal colm bronagh "has seen him"
- reveal! bronagh _ "tells no one"
- discover sean rutahub "kneels Sean"

== 5
[Sean](sean) goes to the bakery with a wrench. At the corner [his](sean) [father](colm) takes it from [him](sean). It is the first time in six years that [the one](colm) has laid a hand on [the other](sean), and it is a hand on the shoulder. [They](colm+sean) stand across from [Ruta](ruta)'s window until the light goes out. "[I](colm) was no husband either," says the [mechanic](colm). "But [I](colm) never did that." The [boy](sean) says that [he](sean) did worse: [he](colm) left.
- attack? sean rutahub "with a wrench"
- parent colm sean "father"
+ help colm sean "hand on the shoulder"
- attack! colm bronagh "never did that"
- accuse sean colm "did worse"
- breakup.past colm bronagh "left"

== 6
[Ruta](ruta) comes in on a Sunday with a split lip and a suitcase. [Bronagh](bronagh) asks nothing and turns the sign. The [runaway](ruta) sleeps in the office, on bags of service wash, and is found there at six by the [student](student) [who](student) does the ironing, [Faith](student). [The latter](student), [who](student) takes people as they come, hands [her](ruta) an iron. By noon [the two](ruta+student) have done sixty shirts, and one of [them](ruta+student) has laughed.
- injure ruta rutahub "split lip"
+ flee ruta rutahub "suitcase"
- help bronagh ruta "turns the sign"
- find student ruta "found there"
- colleague.start ruta student "sixty shirts"
- happy ruta+student "laughed"

== 7
The [husband](rutahub) arrives. [He](rutahub) is called [Jonas](rutahub), is small, polite, and wants what is [his](rutahub). [Violet](vi) tells [him](rutahub) that [she](ruta) is not here; [Dee](dee), in the same breath, that [she](ruta) took the boat. Two [women](dee+vi) [who](dee+vi) have not agreed on a thing since 1984 look at each other. [He](rutahub) lifts a hand against [the nearer](vi), and [the other](dee) puts a wet eiderdown over [his](rutahub) head. [Sean](sean) sits on it until the police come.
- married ruta rutahub "husband"
- travel rutahub "arrives"
- betray vi rutahub "not here"
- betray dee rutahub "took the boat"
- help dee+vi ruta "not here"
- attack? rutahub vi "lifts a hand"
+ rescue dee vi "wet eiderdown"
- attack sean rutahub "sits on it"
+ arrest _ rutahub "police"

== 8
[Ernie](ernie) comes personally to thank [Dee](dee) for [his](ernie) [wife](vi). [He](ernie) is wearing odd socks. [She](dee) confesses about the others. [He](ernie) has known all along, says [he](ernie); [he](ernie) has been leaving them on top. The [widow](dee) of [his](ernie) [brother](will) blushes like a girl of twenty. [Neither](dee+ernie) notices that [Vi](vi) has come for the bleach and is standing among the sheets.
- married ernie vi "wife"
- help.past dee vi "thank Dee"
- reveal dee ernie "confesses"
- discover.past ernie dee "has known"
+ gift ernie dee "leaving them on top"
- married.past dee will "widow"
- sibling ernie will "brother"
- flirt dee ernie "blushes"
- discover vi dee+ernie "among the sheets"

== 9
What does a wife do? [Vi](vi) takes the bus to the sea and back. Then [she](vi) asks [her](vi) [rival](dee) to the pictures. It was [she](vi) [who](vi), in that spring forty years ago, told [Dee](dee) that [Ernie](ernie) was seeing somebody in [Larne](@larne). There was nobody in [Larne](@larne). [She](dee) married the [sailor](will) in a temper, says [Violet](vi) into the dark of the stalls, and it was all [her](vi) doing. [Dee](dee) passes the wine gums. [She](dee) had been to [Larne](@larne), [she](dee) says, to check.
- enemy dee vi "rival"
- invite vi dee "to the pictures"
- betray.past vi dee "told Dee"
- affair! _ ernie "nobody in Larne"
- wedding.past dee will "married the sailor"
+ reveal vi dee "all her doing"
- discover.past dee vi "to check"
+ reconcile dee vi "passes the wine gums"

== 10
The [landlord](landlord), [McCord](landlord), wants to sell. [He](landlord) gives [Bronagh](bronagh) till Christmas and [Faith](student), [who](student) also rents from [him](landlord), the eye. [The former](bronagh) is a tenant of thirty years, [the latter](student) of one. It is the [younger](student) [who](student) has read [her](student) lease. "[You](landlord) can't," says the law [student](student). [He](landlord) asks [her](student) to dinner to discuss it; [she](student) brings [Bronagh](bronagh), [Ruta](ruta), and a tape recorder.
- threaten landlord bronagh "gives Bronagh till Christmas"
- flirt landlord student "eye"
- reject student landlord "can't"
+ date? landlord student "to dinner"
- help student bronagh "tape recorder"

== 11
[Sean](sean) has waited for a year, [he](sean) thinks. It has been eleven weeks. [He](sean) asks [Ruta](ruta) if [she](ruta) would go dancing. [She](ruta) thinks the world of [him](sean), answers the [baker](ruta), as of a brother; there is a [person](student) [she](ruta) irons beside. [He](sean) needs a moment to work out who irons. Then [he](sean) has to sit down on the sorting table. [His](sean) [mother](bronagh), coming in, finds [him](sean) folding one towel, over and over, and sends for [his](sean) [father](colm).
- date? ruta sean "go dancing"
- friend ruta sean "thinks the world"
+ reject ruta sean "as of a brother"
+ love ruta student "irons beside"
- discover sean ruta+student "work out who irons"
- parent bronagh sean "mother"
- sad sean ruta "folding one towel"
- parent colm sean "father"

== 12
[Colm](colm) knows about being turned down. [He](colm) tells the [boy](sean) how, the Christmas after [he](colm) had walked out, [he](colm) had stood at the shutters and been told by the [woman](bronagh) inside that one could not unspill bleach. And has [he](colm) never asked again? Every time a machine breaks, [his](sean) [father](colm) says. They break very often. [Sean](sean) fetches a wrench, loosens number seven, and calls through the door for [his](sean) [mother](bronagh) and [Colm](colm), in that order.
- breakup.past colm bronagh "walked out"
- reject.past bronagh colm "unspill bleach"
- reveal colm sean "tells the boy"
- parent colm sean "father"
- parent bronagh sean "mother"
+ reconcile? bronagh colm "asked again"
- help sean colm "loosens number seven"

== 13
[Jonas](rutahub) gets two years. [Ruta](ruta), asked in court whether [she](ruta) fears [him](rutahub), says that [she](ruta) used to. [Her](ruta) [girlfriend](student) holds the coats. Outside, [McCord](landlord) is being interviewed: [he](landlord) has decided, [he](landlord) says, with a glance at the law [student](student), not to sell after all. [Malachy](priest), [who](priest) was to have blessed the removal van, blesses the pair of [them](ruta+student) instead, discreetly, under [his](priest) umbrella.
+ arrest _ rutahub "two years"
- sad.past ruta rutahub "fears him"
- couple ruta student "girlfriend"
- quit! bronagh landlord "not to sell"
- celebrate priest ruta+student "blesses the pair"

== 14
Christmas Eve is reds. [Ernie](ernie) has died in the night, in [his](ernie) sleep, in odd socks. The two [widows](dee+vi) come in together. [They](dee+vi) put [his](ernie) things in one drum and sit before the window, [the one](vi) [who](vi) had [him](ernie) and the [one](dee) [who](dee) did not, holding hands. [Bronagh](bronagh) lets it run free of charge. Then [she](bronagh) turns the sign, and [Colm](colm), [who](colm) has come about nothing, nothing at all is broken, asks [her](bronagh) again.
+ die ernie "died"
- married.past ernie vi "widows"
- married.past dee will "widows"
- help dee vi "holding hands"
- help bronagh dee+vi "free of charge"
+ reconcile? bronagh colm "asks her again"
