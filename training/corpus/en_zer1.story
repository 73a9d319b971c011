%series The Buried Jars
%lang en
%genre vineyard saga in eastern Georgia, encyclopaedia episode list with several strands an episode
%cast ketevan   | Ketevan Abashidze; Ketevan; Keto | f
%cast zurab     | Zurab Abashidze; Zurab | m
%cast lasha     | Lasha Abashidze; Lasha | m
%cast nino      | Nino | f
%cast tamuna    | Tamuna | f
%cast givi      | Givi Mchedlishvili; Givi; Mchedlishvili | m
%cast dato      | Dato Mchedlishvili; Dato | m
%cast roux      | Bastien Roux; Roux; Bastien | m
%cast wrona     | Agnieszka Wrona; Wrona; Agnieszka | f
%cast potter    | Otar; Otar Beridze | m
%cast levan     | Levan | m
%cast mariam    | Sister Mariam; Mariam | f
%cast driver    | - | m
%cast surgeon   | - | f
%cast baby      | - | f

== 1 The Opening
Forty days after the death of [her](ketevan) [husband](levan), [Ketevan Abashidze](ketevan) opens the oldest of the buried wine jars and finds a bundle of letters in oilcloth where the 1978 should be. [Zurab](zurab), the elder of [her](ketevan) two [sons](lasha+zurab), wants to burn them unread; the [younger](lasha), [Lasha](lasha), [who](lasha) has flown in from [Tbilisi](@tbilisi) with a French [winemaker](roux) and a bank loan, reads one aloud at table. It begins "My [Levan](levan)" and is signed by nobody. Across the river, old [Givi Mchedlishvili](givi), [who](givi) has not spoken to the [family](ketevan+lasha+zurab) in thirty years, lights a candle for the dead [man](levan).
- die.past levan "death"
- married.past ketevan levan "husband"
+ find ketevan "finds a bundle"
- parent ketevan lasha+zurab "sons"
- return lasha "flown in"
- colleague lasha roux "winemaker"
- reveal lasha "reads one aloud"
- enemy givi ketevan+lasha+zurab "has not spoken"
- sad givi levan "lights a candle"
- love? _ levan "My Levan"

== 2 Steel
[Bastien Roux](roux), the [Frenchman](roux), proposes steel tanks; [Zurab](zurab) proposes that [he](roux) swim home. [Zurab](zurab)'s [wife](nino), [Nino](nino), [who](nino) once studied in [Dijon](@dijon), has to translate both remarks and makes each of them politer than it was. [Her](nino) [daughter](tamuna) [Tamuna](tamuna) is driven to the conservatory every Tuesday by a silent [driver](driver) and, every Tuesday, gets out at the wrong stop, where [Dato Mchedlishvili](dato) is waiting on a motorcycle. [He](dato) is the [son](dato) of [her](tamuna) [grandmother](ketevan)'s sworn [foe](givi). [Ketevan](ketevan), counting the letters once more, discovers that one of them is missing, and that it is the only one with a date.
- quarrel roux zurab "swim home"
- married nino zurab "wife"
- help nino roux+zurab "translate"
- parent nino tamuna "daughter"
+ date dato tamuna "is waiting on a motorcycle"
- parent givi dato "son"
- kin ketevan tamuna "grandmother"
- enemy givi ketevan "sworn foe"
- lose ketevan "missing"
- betray tamuna driver "wrong stop"

== 3 A Guest Is from God
A Polish wine [critic](wrona), [Agnieszka Wrona](wrona), arrives a week too early and is put up in the room of the late [patriarch](levan). [Lasha](lasha) recognises [her](wrona) at once: [she](wrona) is the [woman](wrona) [he](lasha) abandoned in [Kraków](@krakow) without so much as a note. Before the others [the two](lasha+wrona) shake hands like strangers. [Zurab](zurab), meanwhile, has a jar dug up for the tourists and it cracks; the [potter](potter) [who](potter) comes to look at it, a [deaf-mute](potter) from the next village, weeps over the clay and will not take money. [Nino](nino) brings [Roux](roux) a plate of walnuts. [He](roux) talks of [Burgundy](@burgundy), and for an hour [she](nino) is twenty-two.
- travel wrona "arrives"
- discover lasha wrona "recognises"
+ breakup.past lasha wrona "abandoned"
- betray lasha+wrona _ "like strangers"
- sad potter "weeps"
- reject potter zurab "will not take money"
- gift nino roux "brings Roux a plate"
- happy nino "twenty-two"
- die.past levan "late patriarch"

== 4 Hail
Hail takes the upper terraces in eleven minutes. While everyone runs for the nets, [Zurab](zurab) collapses between the rows, and it is [Dato](dato), trespassing, [who](dato) carries [him](zurab) to the road and holds up a bus. The hospital [surgeon](surgeon), a brisk [woman](surgeon) with a cold, opens [his](zurab) chest the same night. Waiting on plastic chairs, [Tamuna](tamuna) cannot thank [her](tamuna) [father](zurab)'s [rescuer](dato) without betraying how well [she](tamuna) knows [him](dato), so [she](tamuna) thanks [him](dato) in the tone one uses for waiters. [He](dato) is cut to the quick. [Nino](nino), [who](nino) misses nothing, gives [him](dato) [Zurab](zurab)'s dry coat.
+ ill zurab "collapses"
+ rescue dato zurab "carries him"
- treat zurab surgeon "opens his chest"
- parent zurab tamuna "father's"
- reveal! tamuna "without betraying"
- sad dato tamuna "cut to the quick"
- gift nino dato "dry coat"
- discover nino dato+tamuna "misses nothing"

== 5 The One with a Date
With [his](lasha) [brother](zurab) in bed, [Lasha](lasha) has the old press sold to [Wrona](wrona)'s magazine as scenery and orders six steel tanks. [Agnieszka](wrona) asks [him](lasha) over the contract why [he](lasha) left. [He](lasha) says it was for [her](wrona) own good, and [she](wrona) laughs so hard that the ink runs. The missing letter turns up in [Tamuna](tamuna)'s music case: [she](tamuna) took it in order to learn what love sounds like, as [she](tamuna) tells [her](tamuna) [grandmother](ketevan), [who](ketevan) cannot be angry. April 1978. In that month [Ketevan](ketevan) was carrying [Zurab](zurab), and [her](ketevan) [husband](levan) was, supposedly, in the army.
- sibling lasha zurab "brother"
- ill zurab "in bed"
- breakup.past lasha wrona "he left"
- betray lasha wrona "own good"
+ find ketevan "turns up"
- steal.past tamuna ketevan "took it"
- reveal tamuna ketevan "tells her grandmother"
- kin ketevan tamuna "grandmother"
- sad! ketevan tamuna "cannot be angry"
- pregnant.past ketevan "carrying Zurab"
- married.past ketevan levan "husband"
- investigate wrona lasha "asks him"

== 6 The Convent Road
[Ketevan](ketevan) follows the handwriting to a convent above [Sighnaghi](@sighnaghi). The [nun](mariam) at the gate, [Sister Mariam](mariam), is seventy and beautiful, and does not pretend. Yes, [she](mariam) wrote them, all but one. [She](mariam) loved [him](levan) before [Ketevan](ketevan) ever danced with [him](levan), and gave [him](levan) up because [her](mariam) [brother](givi) threatened to shoot [him](levan). That [brother](givi) is [Givi](givi). The [widow](ketevan) had come to shout and stays for soup. Down in the valley [Roux](roux) kisses [Nino](nino) among the barrels; [she](nino) slaps [him](roux), kisses [him](roux) in turn, and goes up to give [her](nino) [husband](zurab) [his](zurab) drops.
- investigate ketevan mariam "follows the handwriting"
+ meet ketevan mariam "at the gate"
- reveal mariam ketevan "does not pretend"
+ love.past mariam levan "loved him"
- breakup.past mariam levan "gave him up"
- threaten.past givi levan "threatened"
- sibling givi mariam "brother"
- kiss nino roux "kisses Nino"
- attack nino roux "slaps"
- cheat nino zurab "kisses him in turn"
- married nino zurab "husband"
- help nino zurab "drops"
- travel ketevan "to a convent" @sighnaghi
- quarrel? ketevan mariam "come to shout"

== 7 Proverbs
An almost idle episode. It rains. A pig gets into the chapel, the tanks arrive in the wrong size, and the village debates whether a guest may be asked to leave. The silent [driver](driver), [whose](driver) only passenger now takes the motorcycle, spends [his](driver) Tuesdays playing backgammon with the [potter](potter), [who](potter) always lets [him](driver) win. [Ketevan](ketevan) teaches [Wrona](wrona) to bake bread on the wall of the oven; the [critic](wrona) burns [her](wrona) wrist and is happy. "The vine," says the old [woman](ketevan), "forgives the knife." It is not clear of whom [she](ketevan) is thinking.
- friend driver potter "backgammon"
- advisor ketevan wrona "teaches"
- injure wrona "burns her wrist"
- happy wrona "is happy"

== 8 What the Driver Saw
Somebody has told [Zurab](zurab). Barely on [his](zurab) feet, the [convalescent](zurab) rides to the river with a shotgun, meets [Givi](givi) on the bridge and accuses [him](givi) of having set [his](givi) [boy](dato) on [Tamuna](tamuna). [Givi](givi), [who](givi) hears of the affair for the first time, is just as outraged, and for a moment the two [enemies](givi+zurab) are of one mind. [Tamuna](tamuna) suspects the [driver](driver) of having talked. [He](driver) did not: it was [Roux](roux), [who](roux) wanted the [husband](zurab) out of the house. That night [Dato](dato) is locked into the distillery by [his](dato) own [father](givi), and [she](tamuna) saws through the bars with a cello string, or tries to.
- reveal _ zurab "told Zurab"
+ accuse zurab givi "accuses him"
- affair dato tamuna "affair"
- discover givi dato+tamuna "hears of the affair"
- sad givi "outraged"
- enemy givi zurab "enemies"
- accuse tamuna driver "suspects"
- reveal! driver _ "did not"
+ reveal roux zurab "it was Roux"
- abduct givi dato "locked into"
- parent givi dato "father"
- rescue? tamuna dato "tries to"
- recover zurab "Barely on"
- attack? zurab givi "shotgun"

== 9 All but One
[Sister Mariam](mariam) has kept [her](mariam) own half of the correspondence, and [Ketevan](ketevan) asks to see it. The letter of April 1978 is not by [Levan](levan)'s [beloved](mariam), nor is it meant for [him](levan): it is from [Givi](givi) to [Ketevan](ketevan), a proposal, intercepted and buried by the [man](levan) [who](levan) married [her](ketevan). [She](ketevan) had waited for that letter a whole winter. [Lasha](lasha), caught by [Wrona](wrona) in the act of forging [his](lasha) [brother](zurab)'s signature, begs [her](wrona) to say nothing; [she](wrona) promises, walks straight to [Zurab](zurab)'s bedside and tells [him](zurab) all.
- investigate ketevan "asks to see it"
- love.past levan mariam "beloved"
+ propose.past givi ketevan "a proposal"
- steal.past levan ketevan "intercepted"
- wedding.past ketevan levan "married her"
- love.past ketevan givi "waited for that letter"
- discover wrona lasha "caught by Wrona"
- betray lasha zurab "forging"
- sibling lasha zurab "brother's"
- betray wrona lasha "promises"
+ reveal wrona zurab "tells him all"
- reveal? wrona _ "say nothing"

== 10 Brothers
[Zurab](zurab) throws [his](zurab) [brother](lasha) out, and the tanks after [him](lasha). [Nino](nino) packs as well: [Roux](roux) has bought two tickets to [Lyon](@lyon). At the airport [he](roux) lets slip who sent [Zurab](zurab) to the bridge with a sick heart and a gun, and thinks it a good joke. [She](nino) leaves [him](roux) at the gate with both tickets. The homeless [Lasha](lasha) is taken in by the deaf [potter](potter), [who](potter) writes [his](potter) name on a shard, [Otar](potter), and under it, after some thought: [your](lasha) [uncle](potter). [Levan](levan) had a [brother](potter) [whom](potter) the family put away.
+ quarrel lasha zurab "throws his brother out"
- sibling lasha zurab "brother"
- breakup? nino zurab "packs as well"
- travel? nino roux "two tickets" @lyon
- reveal roux nino "lets slip"
+ breakup nino roux "leaves him"
- help potter lasha "taken in"
- reveal potter lasha "writes his name"
+ kin lasha potter "uncle"
- sibling levan potter "brother"#2
- abduct.past _ potter "put away"
- betray.past roux zurab "sent Zurab"
- happy roux "good joke"

== 11 Harvest
There are too few hands for the harvest. [Ketevan](ketevan) puts on [her](ketevan) black silk, crosses the bridge and asks [Givi](givi), as one asks for salt, whether [he](givi) still means what [he](givi) wrote. [He](givi) sends forty pickers by way of an answer, and lets [his](givi) [prisoner](dato) out to lead them. [Tamuna](tamuna), [who](tamuna) is expecting, tells [Dato](dato) between two rows; [he](dato) sits down on a full crate. [Nino](nino) comes home on foot. [Zurab](zurab) asks [her](nino) nothing, hands [her](nino) a knife, and the [couple](nino+zurab) cut grapes side by side until neither can see the other's face.
- love? givi ketevan "still means"
+ help givi ketevan "sends forty pickers"
- abduct.past givi dato "prisoner"
- pregnant tamuna dato "expecting"
+ reveal tamuna dato "tells Dato"
- return nino "comes home"
- married nino zurab "couple"
- reconcile nino zurab "side by side"
- rescue givi dato "lets his prisoner out"

== 12 The Feast
At the feast [Otar Beridze](potter) sits for the first time at the table of [his](potter) [kin](ketevan+lasha+zurab), with [Lasha](lasha) beside [him](potter), shaping every toast into signs. [Zurab](zurab) sees [his](zurab) [brother](lasha)'s hands at work and, when it is [his](zurab) turn to speak, asks [him](lasha) back in front of everyone. [Lasha](lasha) accepts, on condition that the tanks stay in the river. [Wrona](wrona), [whose](wrona) article has sunk [Roux](roux)'s reputation from here to [Bordeaux](@bordeaux), is leaving in the morning. [Lasha](lasha) writes the note that [he](lasha) owes [her](wrona). [She](wrona) reads it, corrects the Polish and unpacks one suitcase of two.
- celebrate ketevan+lasha+potter+zurab "feast"
- help lasha potter "signs"
- sibling lasha zurab "brother's"
+ reconcile lasha zurab "asks him back"
- attack wrona roux "sunk"
- travel? wrona "is leaving"
- gift lasha wrona "the note"
+ reconcile lasha wrona "unpacks one suitcase"
- kin ketevan+lasha+zurab potter "his kin"

== 13 A New Jar
Spring. [Otar](potter) fires the largest jar of [his](potter) life, and it takes both families to lower it into the ground. [Tamuna](tamuna) and [Dato](dato) were married at Epiphany; [their](dato+tamuna) [daughter](baby) is born in the back of the car, with the [driver](driver), breaking [his](driver) silence at last, shouting instructions [he](driver) had from [his](driver) mother, a midwife. [Givi](givi) calls on [Ketevan](ketevan) every evening at six and leaves at seven. [Sister Mariam](mariam), asked by the [widow](ketevan) to be the [child](baby)'s [godmother](mariam), burns [her](mariam) half of the letters in the convent stove. [Ketevan](ketevan) puts [hers](ketevan) back in the jar and has it sealed.
- create potter "fires the largest jar"
+ wedding.past dato tamuna "married at Epiphany"
+ birth tamuna baby "is born"
- parent dato+tamuna baby "daughter"
- help driver tamuna "shouting instructions"
- date givi ketevan "calls on"
- kin? baby mariam "godmother"
- married.past ketevan levan "widow"
