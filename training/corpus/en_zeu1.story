%series The Ninth Candle
%lang en
%genre fantasy court intrigue, encyclopaedia episode summaries
%cast queen     | Queen Ysolind; Ysolind | f
%cast regent    | Lord Regent; Osric Vane; Vane | m
%cast prince    | Prince Teodran; Teodran | m
%cast cup       | Sael | n
%cast wolf      | Wolf of Harrow; Brannoc | m
%cast witch     | Mother Quill; Quill | f
%cast spy       | Lady Ninefold; Imre Tal | f
%cast bride     | Princess Adaru; Adaru | f
%cast fool      | Pock | m
%cast cook      | Hesper | f
%cast captain   | Captain Durrow; Durrow | f
%cast king      | King Aldemar; Aldemar | m
%cast rfather  | - | m
%cast groom     | - | m
%cast envoy     | - | m

== 1 Eight Lit
[King Aldemar](king) dies in the bath, between two jokes of [his](king) [fool](fool)'s. Eight candles are lit for the eight duchies; the ninth, for the [heir](prince), stays dark, since [Prince Teodran](prince), the dead [man](king)'s only [son](prince), has not been seen for a month. [His](prince) [mother](queen), [Queen Ysolind](queen), wants to wait. [Osric Vane](regent), the [chancellor](regent), does not, and has the council name [him](regent) [Lord Regent](regent) before the water is cold. Only [Hesper](cook), the palace [cook](cook), notices that the cup by the tub is missing, and that [Sael](cup), [who](cup) carried it, is shaking.
+ die king "dies"
- boss king fool "fool"
- parent king prince "son"
- parent queen prince "mother"
+ hire regent "name him"
- discover cook cup "notices"
- sad cup "shaking"

== 2 The Man in the Straw
The missing [heir](prince) is eleven miles away, forking dung. [Teodran](prince) has hired on as a stable hand at an inn, for love of the [groom](groom), a tall [fellow](groom) [who](groom) has no idea [whom](prince) [he](groom) is teaching to plait manes. When a rider brings the news from the capital, [he](groom) says it is a pity about the old [king](king) and goes on combing; the [boy](prince) beside [him](groom) leaves the comb in the straw and weeps behind the pump. In the palace [Vane](regent) orders [Captain Durrow](captain) to find the [prince](prince), and adds, more quietly, that [she](captain) need not hurry.
- hire.past prince "hired on"
+ love prince groom "for love"
- betray prince groom "no idea"
- advisor groom prince "teaching"
- die.past king "the news"
- sad prince "weeps"
- boss regent captain "orders"
- investigate? captain prince "find the prince"

== 3 What the Cup Held
[Sael](cup) can bear it no longer and tells [Hesper](cook) everything: how a [lady](spy) in grey gloves lent the [cupbearer](cup) a phial for the [king](king)'s headaches. "[You](cup) didn't know," says the [cook](cook), and hides the [child](cup), [who](cup) is fourteen, in the flour loft. The [lady](spy), called [Ninefold](spy) for the number of [her](spy) names, reports to the [Regent](regent) that the only [witness](cup) has run away. [She](spy) does not report that [she](spy) let [Sael](cup) run. [Ysolind](queen), still in [her](queen) wet sleeves, sits with the corpse all night.
- sad cup "bear it no longer"
+ reveal cup cook "tells"
- betray.past spy cup "lent"
- kill.past spy king "phial"
- help cook cup "hides"
- boss regent spy "reports to"
- reveal spy regent "reports"
- flee cup spy "run away"
- help.past spy cup "let Sael run"
- sad queen "sits with the corpse"

== 4 The Wolf Comes Down
From the north rides the [Wolf of Harrow](wolf), the [queen](queen)'s half-[brother](wolf) and, as every ballad has it, the [man](wolf) [who](wolf) once put the [Regent](regent)'s own [father](rfather) to the sword. Ballads lie, the [Wolf](wolf) remarks; it was a shovel. [He](wolf) kneels to [his](wolf) [sister](queen) and to nobody else. That evening [Vane](regent) drinks [his](regent) [guest](wolf)'s health, praises the venison and has [him](wolf) chained before the fruit. [Durrow](captain), [who](captain) must turn the key, was raised in [Harrow](@harrow). [Her](captain) hand is slow. "Go on, [girl](captain)," the [prisoner](wolf) tells [her](captain). "[I](wolf)'ve slept in worse."
- travel wolf "rides"
- sibling queen wolf "half-brother"
- parent rfather regent "father"
- kill.past wolf rfather "to the sword"
- celebrate regent wolf "drinks"
+ betray regent wolf "chained"
+ arrest captain wolf "turn the key"

== 5 A Question of Manes
[Pock](fool), out of a post now that nobody laughs, takes to the road and stops at the inn. There is a stable [lad](prince) there [whose](prince) bow is much too good. The [jester](fool) says nothing until [the two](fool+prince) are alone; then [he](fool) goes down on one knee, and the [groom](groom), coming in with the oats, hears [him](fool) say "[Your Highness](prince)". [He](groom) drops the bucket. For a month [he](groom) has been shouting at a [prince](prince). [Teodran](prince) begs [him](groom) to go on shouting. The [groom](groom) asks for [his](groom) comb back and walks out.
- quit fool "out of a post"
- travel fool "takes to the road"
- discover fool prince "much too good"
+ discover groom prince "hears him say"
- reconcile? groom prince "begs"
+ reject groom prince "walks out"

== 6 Betrothal
An [envoy](envoy) from [Sarmoun](@sarmoun) brings a portrait, a parrot and a [princess](bride). [Adaru](bride), promised to [Teodran](prince) since the cradle, finds an empty chair where [her](bride) [fiancé](prince) should be and, in the chair next to it, [Vane](regent). [He](regent) could spare [her](bride) the journey home, [he](regent) hints; a crown is a crown, whoever wears it. [She](bride) answers that [she](bride) would sooner marry the parrot. Afterwards, by the well, [she](bride) asks a [lady](spy) with grey gloves which of the men here can be trusted. "None," says [Ninefold](spy), and to [her](spy) own surprise means it kindly.
- travel bride+envoy "brings"
- engaged bride prince "fiancé"
+ propose regent bride "hints"
+ reject bride regent "marry the parrot"
- meet bride spy "asks a lady"
- help spy bride "means it kindly"

== 7 In the Dark Below
The [queen](queen) visits the dungeon in [her](queen) [cook](cook)'s apron. [Hesper](cook) waits above with a ladle, in case. Through the grating, [Ysolind](queen) and the [Wolf](wolf) speak for the first time in twelve years of the [man](king) over [whom](king) [they](queen+wolf) had fallen out. [He](wolf) had warned [her](queen) against marrying [Aldemar](king); [she](queen) had struck [him](wolf) from the family roll. Neither of [them](queen+wolf) apologises. But when [she](queen) goes, [she](queen) leaves [her](queen) hand in [his](wolf) for a while, and the key of the water gate along with it.
- boss queen cook "her cook's"
- help cook queen "waits above"
- quarrel.past queen wolf "fallen out"
- help.past wolf queen "warned"
- married.past king queen "marrying"
- reconcile queen wolf "leaves her hand"
+ help queen wolf "key of the water gate"

== 8 Mother Quill
Nothing grows in the marsh but reeds and rumours. One of the latter is [Mother Quill](witch), a [witch](witch) or a midwife or both, [who](witch) opens [her](witch) door to three travellers in one night. The [first](wolf) is wet to the neck and grey-bearded, the [second](fool) wears bells; the [third](prince) is a [boy](prince) with straw in [his](prince) hair. [Uncle](wolf) and [nephew](prince) have never met. [They](prince+wolf) eat from the same pot without a word until the old [woman](witch) remarks that [they](prince+wolf) chew alike. It is raining. The soup is eel.
- help witch fool+prince+wolf "opens her door"
- flee wolf "wet to the neck"
- kin prince wolf "nephew"
+ meet prince wolf "same pot"
- reveal witch prince+wolf "chew alike"

== 9 Grey Gloves
It was the [Regent](regent) [who](regent) took [Imre Tal](spy) out of a debtors' prison, gave [her](spy) gloves and called [her](spy) [Lady Ninefold](spy). When [he](regent) now demands [Adaru](bride)'s death, to be blamed on the northerners, [she](spy) takes off the left glove, then the right, and puts both on [his](regent) desk. A spy cannot resign, [he](regent) tells [her](spy). [She](spy) is through the window before [he](regent) can ring. The [princess](bride) wakes to find a [stranger](spy)'s bare hand over [her](bride) mouth. "Get dressed," whispers the [stranger](spy). "[I](spy) was sent to kill [you](bride), and [I](spy) am rather late."
- rescue.past regent spy "out of a debtors' prison"
- hire.past spy regent "gave her gloves"
- kill? spy bride "Adaru's death"
- accuse? regent _ "blamed on the northerners"
+ quit spy regent "takes off"
- flee spy regent "through the window"
+ rescue spy bride "Get dressed"
- reveal spy bride "sent to kill you"

== 10 Flour
With [her](spy) gone, [Vane](regent) trusts no one and searches the palace himself. In the loft [he](regent) finds a blanket, a crust and, under a sack, the [cupbearer](cup). The [cook](cook), [who](cook) comes up with supper, sees [him](regent) dragging the [child](cup) by the collar and brings down [her](cook) ladle on the [head](regent) of state. Both [fugitives](cook+cup) are taken at the kitchen gate by [Captain Durrow](captain). [She](captain) looks at [Sael](cup), [who](cup) is white with flour, and then at the [cook](cook), [who](cook) is red with rage. The [captain](captain) opens the gate, lays down [her](captain) sword and goes along.
- investigate regent "searches"
- find regent cup "under a sack"
- abduct regent cup "dragging"
+ attack cook regent "brings down her ladle"
- rescue cook cup "brings down her ladle"
- arrest captain cook+cup "taken"
+ help captain cook+cup "opens the gate"
- quit captain "lays down her sword"
- flee captain+cook+cup "goes along"

== 11 The Groom's Reasons
War is made of hay, among other things. The [Wolf](wolf)'s riders need forty horses shod by Thursday, and the only [man](groom) [who](groom) can do it has sworn never to speak to a [liar](prince) again. [Teodran](prince) holds the hooves; the [farrier](groom) hammers. By the thirtieth horse [he](groom) has said "Higher." By the fortieth [he](groom) has said that it was not the lie [he](groom) minded, it was that one does not kiss a king. "Who says so?" asks the [king](prince), and is kissed. [Pock](fool), on watch, turns [his](fool) back and [his](fool) bells off.
- help groom wolf "shod"
- betray.past prince groom "liar"
- help prince groom "holds the hooves"
+ kiss groom prince "is kissed"

== 12 A Wedding Without
The bells ring for a wedding: [Vane](regent), [who](regent) has announced that the [Princess](bride) of [Sarmoun](@sarmoun) loves [him](regent), leads a veiled [figure](fool) to the altar. [He](regent) lifts the veil and finds [Pock](fool). Behind the [fool](fool) stand the [queen](queen), [her](queen) [brother](wolf), [her](queen) [son](prince), and a [child](cup) with a phial. [Sael](cup), in a voice that carries to the last pew, says who filled it and on whose order. The [Regent](regent) calls for [his](regent) [captain](captain). "Here," says [Durrow](captain), and arrests [him](regent). [He](regent) asks the [spy](spy), in passing, why. "[You](regent) never once asked [my](spy) name," [she](spy) replies.
- wedding! bride regent "wedding"
- love! bride regent "loves him"
+ betray fool regent "finds Pock"
- sibling queen wolf "her brother"
- parent queen prince "her son"
+ accuse cup regent "on whose order"
- kill.past regent king "on whose order"
- arrest captain regent "arrests him"

== 13 Nine
The ninth candle is lit by a [groom](groom), as the [king](prince) insists, though the manual foresees a duke. [Adaru](bride) releases [her](bride) [betrothed](prince) from a promise neither of [them](bride+prince) made, and [he](prince) gives [her](bride) in return the fleet [she](bride) had really come for. [She](bride) sails at dawn with a new [counsellor](spy), bare-handed, [who](spy) has eight names to forget. [Sael](cup) is to be apprenticed to [Hesper](cook). As for the old [enemies](queen+wolf), [sister](queen) and [brother](wolf) quarrel about the seating, as loudly as in childhood, and the whole court can see that [they](queen+wolf) are happy.
- create groom "lit"
+ breakup bride prince "releases"
- gift prince bride "gives"
- travel bride+spy "sails"
- hire spy bride "counsellor"
- advisor? cook cup "apprenticed"
- enemy.past queen wolf "old enemies"
- sibling queen wolf "brother"
- quarrel queen wolf "quarrel"
- happy queen+wolf "happy"
