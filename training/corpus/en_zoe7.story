%series Last Hut Before the Pass
%lang en
%genre mountain drama: a refuge in the Kyrgyz Tian Shan, listings magazine
%cast aigul   | Aigul Sadykova; Aigul | f
%cast bakyt   | Bakyt Sadykov; Bakyt | m
%cast meerim  | Meerim | f
%cast joren   | Joren Vandevelde; Vandevelde; Joren | m
%cast saskia  | Saskia Vandevelde; Saskia | f
%cast temir   | Temir | m
%cast oksana  | Oksana Bilyk; Oksana; Bilyk | f
%cast ravi    | Dr Ravi Menon; Menon; Ravi | m
%cast nurlan  | Nurlan | m
%cast elder   | Apa Zuura; Zuura | f
%cast pip     | Pip | n
%cast baby    | - | m
%cast tfather | - | m
%cast wife    | - | f

== 1 Thin Air
The highest refuge in the range is run by a divorced [couple](aigul+bakyt), [Aigul](aigul) and [Bakyt Sadykov](bakyt), [who](aigul+bakyt) share the stove and nothing else. [Their](aigul+bakyt) [daughter](meerim) [Meerim](meerim), nineteen, carries messages from one end of the table to the other. A Belgian [climber](joren), [Joren Vandevelde](joren), arrives with [his](joren) [sister](saskia) [Saskia](saskia) and forty kilos of rope. [Meerim](meerim) spills the tea. Outside, [Temir](temir), the [porter](temir), [who](temir) grew up with [her](meerim) and has been promised to [her](meerim) since the cradle, sees [her](meerim) spill it.
- divorce.past aigul bakyt "divorced"
- colleague aigul bakyt "run by"
- parent aigul+bakyt meerim "daughter"
- travel joren+saskia "arrives"
- sibling joren saskia "sister"
+ love.start meerim joren "spills the tea"
- friend meerim temir "grew up with her"
- engaged meerim temir "promised to her"
- discover temir meerim "sees"

== 2 Acclimatising
[Dr Ravi Menon](ravi), on a research grant, takes everybody's blood and finds too little oxygen in it and, in [Bakyt](bakyt)'s, too much of the other thing. The [doctor](ravi) orders [him](bakyt) off the bottle. [Saskia](saskia), on the wrong side of a quarrel with [her](saskia) [brother](joren) over the route, climbs with the [porter](temir) instead and comes down with [his](temir) scarf. [Temir](temir) has taught [her](saskia) the names of the peaks. In the kitchen the [Belgian](joren) dries dishes next to [Meerim](meerim), slowly. Old [Apa Zuura](elder), the [grandmother](elder) of the [innkeeper](aigul), counts the dishes and thinks [her](elder) own thoughts.
- discover ravi bakyt "finds"
- treat bakyt ravi "orders him off"
- quarrel joren saskia "quarrel"
- sibling joren saskia "brother"
- advisor temir saskia "has taught her"
- gift temir saskia "his scarf"
+ flirt joren meerim "dries dishes"
- kin aigul elder "grandmother"

== 3 Oksana
Out of the blizzard walks [Oksana Bilyk](oksana), [holder](oksana) of three records and once [Joren](joren)'s [rope-mate](oksana) in every sense. [She](oksana) is to climb the north face with [his](joren) [rival](nurlan) [Nurlan](nurlan), and makes no bones about having left [Joren](joren) hanging, on a mountain as well as at the registry office. [Meerim](meerim) hears it through the hatch. [Her](meerim) [mother](aigul) could have told [her](meerim): men with rope go away. It is the [physician](ravi) [who](ravi) sits with [Aigul](aigul) later, while [her](aigul) [ex-husband](bakyt) searches the store for [his](bakyt) bottle. The [thief](elder) is the old [lady](elder).
- return oksana "walks"
- couple.past joren oksana "in every sense"
- enemy joren nurlan "rival"
- colleague nurlan oksana "climb the north face"
+ breakup.past oksana joren "left Joren hanging"
- discover meerim joren+oksana "through the hatch"
- parent aigul meerim "mother"
- help ravi aigul "sits with"
- ex aigul bakyt "ex-husband"
+ steal elder bakyt "thief"

== 4 Rest Day
No wind. [Nurlan](nurlan) wins at chess. [Nurlan](nurlan) always wins. [Joren](joren) hates [Nurlan](nurlan). [Oksana](oksana) sits down by [Joren](joren). [She](oksana) misses [him](joren), [she](oksana) says. [Joren](joren) says nothing. [Meerim](meerim) waits on the roof for [Joren](joren). [Joren](joren) comes. [Joren](joren) kisses [Meerim](meerim). [Pip](pip), the [dog](pip), barks at [Joren](joren). [Temir](temir) looks up. [Saskia](saskia) takes [Temir](temir)'s hand. Mercy is not [Zuura](elder)'s habit. [Zuura](elder) tells [Bakyt](bakyt).
- find nurlan "wins at chess"
- enemy joren nurlan "hates"
- love oksana joren "misses him"
+ kiss joren meerim "kisses"
- cheat meerim temir "kisses"
- discover temir joren+meerim "looks up"
- help saskia temir "takes Temir's hand"
- reveal elder bakyt "tells Bakyt"

== 5 A Father's Word
Sober for the first time since the divorce, [Bakyt](bakyt) bars the [climber](joren) from the table. A word was given to [Temir](temir)'s [father](tfather) on the day both [children](meerim+temir) were born. [Meerim](meerim) throws [her](meerim) felt cap at [her](meerim) [father](bakyt)'s feet and announces that [she](meerim) will marry whom [she](meerim) likes. But the [porter](temir) gets up and, in front of everyone, releases [her](meerim). [He](temir) is white as a sheet. It is the [Belgian](joren)'s [sister](saskia) [who](saskia) goes after [him](temir) into the snow. [Aigul](aigul), [who](aigul) sided with the [girl](meerim), gets to hear from [her](aigul) [ex](bakyt) that [she](aigul) never kept a word in [her](aigul) life.
- divorce.past aigul bakyt "since the divorce"
- reject bakyt joren "bars"
- parent tfather temir "father"
- quarrel bakyt meerim "felt cap"
- parent bakyt meerim "father's"
+ breakup temir meerim "releases her"
- sad temir "white as a sheet"
- sibling joren saskia "sister"
- help saskia temir "goes after him"
- help aigul meerim "sided with"
- ex aigul bakyt "ex"
- accuse bakyt aigul "never kept a word"

== 6 North Face
[Oksana](oksana) and [her](oksana) [partner](nurlan) set off at midnight. At noon the slope lets go. [Nurlan](nurlan), [who](nurlan) always wins, has cut the rope; [he](nurlan) stumbles into the hut alone and says that [she](oksana) fell. The [man](joren) [she](oksana) jilted does not believe a word. [He](joren) goes up with [Temir](temir), of all people, the two [rivals](joren+temir) on one rope, and on the second day [they](joren+temir) dig the [Ukrainian](oksana) out, alive, with black fingers. [Meerim](meerim), watching through the glass, sees [Joren](joren) hold [her](oksana), and goes on watching.
- colleague nurlan oksana "partner"
- betray nurlan oksana "cut the rope"
- breakup.past oksana joren "jilted"
- investigate joren "goes up"
- enemy joren temir "rivals"
+ rescue joren+temir oksana "dig the Ukrainian out"
- injure oksana "black fingers"
- jealous meerim oksana "sees Joren hold her"

== 7 Three Fingers
[Menon](ravi) takes off three of the [patient](oksana)'s fingers on the kitchen table, and [Aigul](aigul) holds the lamp without a tremor. Afterwards [both](aigul+ravi) are sick behind the same rock, which is how it begins. [Oksana](oksana) accuses nobody; [she](oksana) merely lays the rope end, cut clean, on [Nurlan](nurlan)'s plate. The [coward](nurlan) is gone by morning, with [Saskia](saskia)'s skis. [Joren](joren) spoons soup into [his](joren) former [love](oksana), and the [girl](meerim) on the roof waits in vain. Who brings [her](meerim) a blanket? [Pip](pip).
- treat oksana ravi "takes off three"
- help aigul ravi "holds the lamp"
+ love.start aigul ravi "how it begins"
- accuse! oksana nurlan "accuses nobody"
- flee nurlan "is gone by morning"
- steal nurlan saskia "with Saskia's skis"
- help joren oksana "spoons soup"
- ex joren oksana "former love"
- sad meerim joren "waits in vain"
- ill aigul+ravi "are sick"
- help pip meerim "brings her a blanket"

== 8 Plain Words
[Meerim](meerim) asks [Joren](joren). Does [he](joren) love [Oksana](oksana)? [Joren](joren) does not know. [Meerim](meerim) knows. [Meerim](meerim) leaves [Joren](joren) on the roof. [Bakyt](bakyt) brings [Meerim](meerim) tea. [Bakyt](bakyt) says sorry to [Meerim](meerim). [Saskia](saskia) shares [Temir](temir)'s yurt now. [Zuura](elder) approves of [Saskia](saskia). [Ravi](ravi) writes [Aigul](aigul) a poem. [Aigul](aigul) reads it to [Pip](pip). [Bakyt](bakyt) overhears. There is still a bottle. [Bakyt](bakyt) smashes it.
- love? joren oksana "love Oksana"
+ breakup meerim joren "leaves"
- gift bakyt meerim "brings Meerim tea"
- reconcile bakyt meerim "says sorry"
+ couple.start saskia temir "shares"
- housemate.start saskia temir "shares"
- create ravi "writes"
- love ravi aigul "poem"
- discover bakyt aigul+ravi "overhears"
- jealous bakyt ravi "smashes it"

== 9 The Caravan
Traders bring flour, gossip and a letter for the [doctor](ravi) from a [wife](wife) in [Kochi](@kochi), [who](wife) would like to know when to expect [him](ravi). [Aigul](aigul), for [whom](aigul) the poem was, reads the envelope. [She](aigul) hands it to [him](ravi) with [his](ravi) rucksack, packed. [They](ravi+wife) have been separated for years, the [Indian](ravi) protests; that is what rope men say, answers the [innkeeper](aigul). With the same caravan the nine-fingered, or rather seven-fingered, [climber](oksana) goes down to the valley, and [Joren](joren) with [her](oksana). [His](joren) [sister](saskia) stays. [Meerim](meerim) does not come out to wave; [she](meerim) is being sick.
- married ravi wife "wife"
- discover aigul ravi "reads the envelope"
+ breakup aigul ravi "rucksack, packed"
- breakup.past ravi wife "separated"
- travel oksana "goes down"
- travel joren "with her"
- sibling joren saskia "sister"
+ pregnant meerim joren "being sick"

== 10 What the Old Lady Counts
[Zuura](elder) counts on [her](elder) beads and comes to March. The [girl](meerim) admits it. Before the hut can fall about [her](meerim) ears, [Temir](temir) offers to give the [child](baby) [his](temir) name, which is handsome of [him](temir), and [Saskia](saskia), [who](saskia) hears this as [she](saskia) is hanging up [his](temir) shirts, takes them down again. [Meerim](meerim) won't have [him](temir). [She](meerim) has a [mother](aigul), [she](meerim) says, a [father](bakyt) and a [dog](pip). [Bakyt](bakyt), dry since autumn, rides four days to the post office and cables [Antwerp](@antwerp) three words, two of them rude. On the way back [he](bakyt) buys [his](bakyt) [ex-wife](aigul) a comb.
- discover elder meerim "comes to March"
- pregnant meerim "comes to March"
- reveal meerim elder "admits it"
+ propose temir meerim "offers to give"
- jealous saskia meerim "takes them down again"
- reject meerim temir "won't have him"
- parent aigul meerim "mother"
- parent bakyt meerim "father"
- travel bakyt "rides four days"
- threaten bakyt joren "two of them rude"
- ex aigul bakyt "ex-wife"
- gift bakyt aigul "a comb"

== 11 Cable from Antwerp
The cable is answered by the wrong [person](oksana). [Oksana](oksana), [who](oksana) opened it, comes up alone through the spring snow, to tell the [mother](meerim) of [her](oksana) [boyfriend](joren)'s [child](baby) to [her](meerim) face that [he](joren) has been no use to anyone since [he](joren) left, and that [she](oksana) has sent [him](joren) packing. [The two](meerim+oksana) sit on the roof. [Oksana](oksana) shows [her](meerim) the hand; [Meerim](meerim) shows the belly. Half a day behind comes [Joren](joren), with no rope. [His](joren) [sister](saskia) slaps [him](joren) in passing, on [her](saskia) way to the [porter](temir), [who](temir) has at last found the right words, and found them in Flemish.
- travel oksana "comes up"
- couple.past joren oksana "boyfriend"
- pregnant meerim joren "child"
- reveal oksana meerim "to her face"
- sad joren "no use to anyone"
+ breakup.past oksana joren "sent him packing"
- return joren "Half a day behind"
- sibling joren saskia "sister"
- attack saskia joren "slaps"
- reconcile saskia temir "the right words"

== 12 Open for the Season
The pass is clear. [Aigul](aigul) wears the comb; the stove is lit by two people at once, and the [drinker](bakyt) of yore moves [his](bakyt) mattress four metres to the left. [Meerim](meerim)'s [boy](baby) is born during the first hail, with the [great-grandmother](elder) giving orders. The [father](joren) faints. [He](joren) has asked [her](meerim) twice to be [his](joren) [wife](meerim) and is told to ask again when [he](joren) can milk. [Saskia](saskia) and [Temir](temir) ride down to be married. Far below somebody sees [Nurlan](nurlan) selling a pair of Belgian skis. [He](nurlan) sells them to [Dr Menon](ravi), [who](ravi) has brought papers, duly stamped, and comes too late.
+ reconcile aigul bakyt "moves his mattress"
+ birth meerim baby "is born"
- kin baby elder "great-grandmother"
- parent joren baby "father"
- ill joren "faints"
- propose joren meerim "has asked her"
- reject? meerim joren "told to ask again"
- wedding? saskia temir "to be married"
- divorce.past ravi wife "duly stamped"
- return ravi "comes too late"
