%series The Abbess's Chair
%lang en
%genre historical serial: a convent on the Moselle, 1340s, chapter-like summaries in the past tense
%cast adel   | Mother Adelheid; Adelheid | f
%cast gisla  | Sister Gisla; Gisla; Mother Gisla | f
%cast jutta  | Jutta of Kerpen; Jutta | f
%cast hild   | Hild | f
%cast count  | Count Ruprecht; Ruprecht | m
%cast bishop | Bishop Baldwin; Baldwin | m
%cast pieter | Pieter the glazier; Pieter | m
%cast orsolya | Orsolya | f
%cast veit   | Veit | m
%cast leper  | - | m
%cast steward | Master Conrad; Conrad | m
%cast novice | Ancelin; Ancel | m
%cast countess | Countess Sophia; Sophia | f
%cast child  | Odo | m

== 1
In the year of the late frost [Jutta of Kerpen](jutta), sixteen and unwilling, was delivered to the convent gate by [her](jutta) [uncle](count), [Count Ruprecht](count), [who](count) had had the care of [her](jutta) since [her](jutta) parents' death and wished to have the use of [her](jutta) lands. [Mother Adelheid](adel) received [her](jutta) with a kiss and a bucket. Of the two [nuns](gisla+hild) in charge of novices the stern [one](gisla), [Sister Gisla](gisla), was the [abbess](adel)'s younger [sister](gisla), and the merry [one](hild), [Hild](hild), [her](adel) [foster-sister](hild); [both](gisla+hild) had hoped to follow [her](adel), and neither had forgiven the other for it. A [glazier](pieter) on a ladder dropped a blue pane at the sight of the [newcomer](jutta).
- kin count jutta "uncle"
- betray count jutta "use of her lands"
- die.past _ "parents' death"
- parent _ jutta "parents'"
+ travel jutta "delivered"
- kiss adel jutta "a kiss"
- sibling adel gisla "younger sister"
- kin adel hild "foster-sister"
- hire? gisla+hild "hoped to follow"
- enemy gisla hild "neither had forgiven"
- love.start pieter jutta "dropped a blue pane"

== 2
The [glazier](pieter) was called [Pieter](pieter) and came from [Ghent](@ghent), where [he](pieter) had a price on [his](pieter) head for a riot; so much [he](pieter) told [Jutta](jutta) through the scaffolding, while [she](jutta) held the lead for [him](pieter). [Gisla](gisla), passing below, saw four hands where there ought to have been two. [She](gisla) had the [girl](jutta) whipped. [Hild](hild) rubbed the stripes with goose fat and [her](hild) own with laughter, having been whipped herself, thirty years before, on account of a miller. In the night the [abbess](adel) coughed blood into a sleeve, and told no one but the [infirmarian](orsolya), [Orsolya](orsolya).
- accuse.past _ pieter "a price on his head"
- reveal pieter jutta "through the scaffolding"
- help jutta pieter "held the lead"
- discover gisla jutta+pieter "saw four hands"
+ attack gisla jutta "whipped"
- treat jutta hild "goose fat"
- attack.past _ hild "whipped herself"
+ ill adel "coughed blood"
- reveal adel orsolya "told no one but"

== 3
Plague came up the river. It took the baker. It took the miller. [Orsolya](orsolya) tended the sick. [Jutta](jutta) helped [Orsolya](orsolya). A [leper](leper) rang [his](leper) bell at the gate. [Gisla](gisla) sent away the [leper](leper). [Hild](hild) fed the [leper](leper). [Adelheid](adel) wrote to [Bishop Baldwin](bishop). [Baldwin](bishop) sent a blessing. [Adelheid](adel) needed barley. [Count Ruprecht](count) closed the mill. [Veit](veit), the miller's [orphan](veit), begged [Hild](hild) for bread. [Hild](hild) took in [Veit](veit).
- die _ "took the baker"
- help jutta orsolya "helped"
- reject gisla leper "sent away"
- help hild leper "fed"
- reject bishop adel "sent a blessing"
- attack count adel "closed the mill"
- parent.past _ veit "orphan"
+ help hild veit "took in"

== 4
[Mother Adelheid](adel) died on the eve of Ascension, with a hand in each [sister](gisla+hild)'s; to which of [them](gisla+hild) the last pressure had been given, neither of [them](gisla+hild) was in any doubt. The chapter voted thrice. At the third count [Gisla](gisla) had it by a single bean, and it was [Jutta](jutta), the whipped [novice](jutta), [who](jutta) had cast it; [she](jutta) held that a hard hand was wanted in a hard year. [Hild](hild) kissed the ring of the new [abbess](gisla) and went out to the hives, where [she](hild) could be heard talking to the bees for some time. The [steward](steward), [Master Conrad](steward), at once presented [his](steward) accounts, which no one had asked for.
+ die adel "died"
- sibling adel gisla "sister's"
- kin adel hild "sister's"
+ hire gisla "had it by a single bean"
- help jutta gisla "had cast it"
- attack.past gisla jutta "whipped novice"
- sad hild "talking to the bees"
- boss.start gisla hild+jutta "new abbess"

== 5
Why would a [steward](steward) hand over [his](steward) books unasked? Because, as [Orsolya](orsolya) found when [she](orsolya) held the page against a candle, [he](steward) kept a second set. For nine years [Conrad](steward) had milked the convent and shared the cream with the [Count](count), [whose](count) [creature](steward) [he](steward) was. [Mother Gisla](gisla) dismissed [him](steward) before the whole community. [He](steward) spat, and rode to [his](steward) true [master](count); and the [Count](count), in [his](count) anger, sent for [his](count) [ward](jutta), [whom](jutta) [he](count) now proposed to take out of the convent and give in marriage to the very [thief](steward) [that](steward) had been driven from it.
+ discover orsolya steward "found"
- steal.past count+steward _ "milked the convent"
- boss count steward "creature"
- quit steward gisla "dismissed him"
- attack steward gisla "spat"
- travel steward count "rode"
- sad count "anger"
- kin count jutta "ward"
+ wedding? jutta steward "give in marriage"

== 6
Armed men came for [her](jutta) at matins with six horses. The [abbess](gisla) barred the nave with [her](gisla) own body and was thrown down the step, so that [her](gisla) hip broke. It was [Hild](hild), running from the hives with a skep on either arm, [who](hild) routed the riders; nobody afterwards could say how [she](hild) had thought of it. [Jutta](jutta) was in the scaffolding by then, and by noon in a barge under a load of sand and window glass, with [Pieter](pieter) at the tiller. On the infirmary bed the two old [rivals](gisla+hild) regarded each other. "Bees," said [Gisla](gisla). "[I](gisla) should have voted for [you](hild) myself."
- abduct? _ jutta "came for her"
- help gisla jutta "barred the nave"
+ injure gisla "hip broke"
+ rescue hild jutta "routed the riders"
- attack hild _ "routed"
- flee jutta+pieter "in a barge"
- enemy gisla hild "rivals"
- reconcile gisla hild "voted for you myself"

== 7
Nothing in this chapter concerns the great. The river was low. A heron stood in it. [Veit](veit), ten, learned [his](veit) letters from the [Hungarian](orsolya) in the infirmary and wrote them on everything, including a pig. The [leper](leper) in the orchard hut turned out to have been a [cantor](leper) at [Trier](@trier); [he](leper) taught the [boy](veit) a descant, at a distance of twelve paces, and the [boy](veit) taught it to the bees. [Hild](hild), acting for the bedridden [abbess](gisla), discovered that [she](hild) hated signing things, and slept badly. From the barge there was no word.
- advisor orsolya veit "learned his letters"
- discover _ leper "turned out"
+ advisor leper veit "taught the boy"
- hire hild gisla "acting for"
- ill gisla "bedridden"
- sad hild "hated"

== 8
In [Ghent](@ghent), [Jutta](jutta) and the [glazier](pieter) had been married by a drunken friar, and lived over a shop, and were content, as [she](jutta) was to say later, for eleven weeks. Then a neighbour, for ten groats, remembered the riot. [Pieter](pieter) was taken at [his](pieter) bench. [Jutta](jutta), [who](jutta) was with child by then, sold the shop and [her](jutta) hair to bribe the gaoler; the gaoler kept the money. On the morning of the execution the young [widow-to-be](jutta) stood below the scaffold, as close as [she](jutta) had to the first one, and [he](pieter) looked for [her](jutta), and [she](jutta) held up a piece of blue glass.
+ wedding.past jutta pieter "had been married"
- happy jutta+pieter "content"
- betray _ pieter "remembered the riot"
- arrest _ pieter "taken at his bench"
+ pregnant jutta pieter "with child"
- help? jutta pieter "bribe"
- betray _ jutta "kept the money"
+ kill? _ pieter "execution"
- die? pieter "widow-to-be"

== 9
The [bishop](bishop) made [his](bishop) visitation with forty mouths and one purpose. [Baldwin](bishop), [who](bishop) owed [Ruprecht](count) for [his](bishop) mitre, deposed [Gisla](gisla) for lameness and set over the house the [Count](count)'s [sister-in-law](countess), the [dowager](countess) [Sophia](countess), [who](countess) had not taken vows but brought hounds. [Orsolya](orsolya) alone protested, and was locked up in [her](orsolya) own still-room. The new [mistress](countess) of the house gave [Hild](hild) a choice: the kitchen or the road. [Hild](hild) chose the kitchen, and salted the [countess](countess)'s porridge. [Gisla](gisla) was carried down to the cell next to the pigs, the written ones.
- travel bishop "visitation"
- help.past count bishop "owed Ruprecht"
+ quit gisla bishop "deposed"
- hire countess bishop "set over the house"
- kin count countess "sister-in-law"
- married.past _ countess "dowager"
- quarrel bishop orsolya "protested"
- arrest bishop orsolya "locked up"
- threaten countess hild "the kitchen or the road"
- attack hild countess "salted"
- move gisla "carried down to"

== 10
[Jutta](jutta) came back in snow. [Jutta](jutta) carried a [son](child). The [son](child) was called [Odo](child). The portress did not know [Jutta](jutta). [Veit](veit) knew [Jutta](jutta) by [her](jutta) walk. [Veit](veit) hid [Jutta](jutta) and [Odo](child) in the hut of the [leper](leper). [Sophia](countess) heard a baby cry. The [leper](leper) rang [his](leper) bell. [Sophia](countess) did not go near. [Hild](hild) wept over [Odo](child). [Odo](child) had [Pieter](pieter)'s ears. [Pieter](pieter) was dead. [Jutta](jutta) asked for [Gisla](gisla).
+ return jutta "came back"
- parent jutta child "son"
- find veit jutta "knew Jutta by"
- help veit child+jutta "hid"
- discover countess child "heard a baby cry"
- help leper child+jutta "rang his bell"
- sad countess leper "did not go near"
- sad hild "wept"
- parent.past pieter child "Pieter's ears"
+ die.past pieter "dead"

== 11
It was the [prisoner](orsolya) in the still-room [who](orsolya) thought of the law. If the [child](child) of [Kerpen](@kerpen) lived, the lands were [his](child), not [his](child) [great-uncle](count)'s; one needed only a witness to the wedding and a judge whom nobody had bought. The friar was found in a ditch, and swore to it there. For the judge, [Gisla](gisla) dictated, and [Veit](veit) wrote, a letter to the emperor, on the clean side of a pig's hide. [Conrad](steward) intercepted it at the ferry. Having read it, [he](steward) did a thing that surprised [him](steward): [he](steward) sealed it again and let it go. [Ruprecht](count) had stopped paying [him](steward) at Michaelmas.
- arrest.past _ orsolya "prisoner"
+ discover orsolya child "thought of the law"
- kin child count "great-uncle's"
- wedding.past jutta pieter "wedding"
- create gisla+veit "letter"
- help veit gisla "wrote"
- steal steward gisla "intercepted"
+ betray steward count "let it go"
- help steward gisla "let it go"

== 12
The imperial judge ruled in the nave, beneath the unfinished window. [Ruprecht](count) offered gold, then [his](count) sword, then, when both had been declined, a tear; the lands went to the [infant](child), with the [mother](jutta) as [guardian](jutta). In rage the [loser](count) rode [his](count) horse at [her](jutta) on the bridge. Nobody had reckoned with the [leper](leper), [who](leper) stepped out with arms spread, so that the animal, having more sense than its [rider](count), refused. The [Count](count) went over the rail. [His](count) armour did the rest. The [countess](countess) packed [her](countess) hounds within the hour.
- find child "the lands went to"
- parent jutta child "mother"
- lose count "loser"
+ attack count jutta "rode his horse at her"
+ rescue leper jutta "arms spread"
- die count "armour did the rest"
- flee countess "packed her hounds"

== 13
The chapter met to choose anew. [Gisla](gisla), restored by the same judge, laid down the ring of [her](gisla) own will, pleading [her](gisla) hip, and named [her](gisla) late [sister](adel)'s other [sister](hild). There was, for once, no counting of beans. As abbess, [Hild](hild) signed one paper, which made [Orsolya](orsolya) prioress with charge of all further papers. [Jutta](jutta), a landowner and free to go, went as far as the scaffold, where a journeyman from [Ghent](@ghent), once [her](jutta) [husband](pieter)'s apprentice, was setting the last of the blue; [she](jutta) handed up the piece that [she](jutta) had kept, and it fitted. [Odo](child) bit a bee. [Veit](veit) sang at the funeral of the [leper](leper), from no distance at all.
- hire.past gisla _ "restored"
+ quit gisla "laid down the ring"
- sibling adel gisla "sister's"
- die.past adel "late"
- kin adel hild "sister's other sister"
+ hire hild gisla "As abbess"
- hire orsolya hild "made Orsolya prioress"
- married.past jutta pieter "husband's"
- advisor.past pieter _ "apprentice"
- gift jutta _ "handed up the piece"
- die leper "funeral"
- create veit "sang"
