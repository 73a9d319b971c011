%series Eleven Lanterns
%lang en
%genre children's river adventure, Kerala backwaters 1953, library-catalogue blurbs in the past tense
%cast amina    | Amina | f
%cast jojo     | Jojo; Joseph Tharakan | m
%cast biju     | Biju | m
%cast leela    | Leela Menon; Leela | f
%cast grandma  | Ammachi | f
%cast pilot    | Old Kuttan; Kuttan | m
%cast english  | Mr. Pym; Pym | m
%cast contractor | Varghese Moolan; Moolan | m
%cast elephant | Lakshmi | f
%cast mahout   | Raman | m
%cast teacher  | Miss D'Cruz | f
%cast bandit   | Night Heron | n
%cast father   | - | m
%cast merchant | - | m
%cast landlord | - | m
%cast tapper   | - | m
%cast uncle    | - | m

== 1 The Lamp That Went Out
Eleven lanterns showed the rice boats the way through the backwaters, and on the night the tenth went out, the [ferryman](father) never came home. [His](father) [daughter](amina), [Amina](amina), eleven, was told to be brave. [She](amina) preferred to be busy. With [Jojo](jojo), the toddy [tapper](tapper)'s [son](jojo), [who](jojo) was afraid of water, and with [Jojo](jojo)'s [cousin](biju) [Biju](biju), [who](biju) was afraid of nothing and therefore a danger to all three, [she](amina) took [her](amina) [father](father)'s second-best canoe. [Old Kuttan](pilot), the [pilot](pilot), saw [them](amina+biju+jojo) leave and said nothing, which was unlike [him](pilot).
+ return! father "never came home"
- parent father amina "daughter"
- parent tapper jojo "son"
- sad jojo "afraid of water"
- kin biju jojo "cousin"
- travel amina+biju+jojo "took her father's second-best canoe"
- discover pilot amina+biju+jojo "saw them leave"
- reveal! pilot "said nothing"

== 2 A Passenger
Beyond the first bend the canoe began to sneeze. Under the net lay [Leela Menon](leela), the [landlord](landlord)'s [girl](leela), in [her](leela) school shoes. [She](leela) had run away from a piano. [Biju](biju) wanted to put the [stowaway](leela) ashore; [Jojo](jojo), [who](jojo) had been secretly writing [her](leela) name on banana leaves since June, wanted the exact opposite and could not say so. [Amina](amina) asked what [she](leela) could do. [She](leela) could read maps, said the [girl](leela) from the big house, and [she](leela) had stolen one from [her](leela) [tutor](english), an [Englishman](english) called [Pym](english). It had eleven dots on it. The tenth was crossed out.
+ find amina+biju+jojo leela "Under the net"
- flee.past leela "run away"
- reject biju leela "put the stowaway ashore"
- love jojo leela "writing her name"
- steal.past leela english "stolen one"
- advisor english leela "tutor"
+ discover amina+biju+jojo+leela english "crossed out"

== 3 The Englishman's Pencil
[Mr. Pym](english) missed two things at breakfast, [his](english) [pupil](leela) and [his](english) map, and it was for the latter that [he](english) sent out boats. [He](english) was not really a tutor. [He](english) measured depths for [Varghese Moolan](contractor), the [contractor](contractor), [who](contractor) planned to dam the whole lagoon before the villages had been asked. The [ferryman](father) had come upon [him](english) at it, at the tenth lamp, at night. What had [they](contractor+english) done with the [man](father)? [Pym](english) put [his](english) hands over [his](english) ears. [He](english) had only held the lantern, [he](english) told the [contractor](contractor). The [contractor](contractor) told [him](english) to go on holding it.
- lose english "missed two things"
- advisor! english leela "not really a tutor"
- boss contractor english "measured depths for"
- discover.past father english "come upon"
+ attack.past contractor father "done with"
- sad english "over his ears"
- help.past english contractor "held the lantern"

== 4 Lakshmi
At the fourth lamp something had hold of the canoe. It was a trunk. [Lakshmi](elephant) had been chained to a jetty by a timber [merchant](merchant) to [whom](merchant) [her](elephant) [mahout](mahout), [Raman](mahout), owed forty rupees; the [mahout](mahout) had gone to find the money and not been seen since the monsoon. The [elephant](elephant) had been crying for so long that there was salt on [her](elephant) knees. [Biju](biju) filed at the chain, [Jojo](jojo) kept watch, eyes shut. When the [merchant](merchant) came running, it was [Leela](leela) [who](leela) addressed [him](merchant), in the voice of [her](leela) [grandfather](landlord), and [he](merchant) took off [his](merchant) cap to [her](leela) and held the lamp for the [thieves](amina+biju+jojo+leela).
- arrest.past merchant elephant "chained"
- lose.past mahout merchant "owed forty rupees"
- travel.past mahout "gone to find"
- sad elephant "crying"
+ rescue biju elephant "filed at the chain"
- betray leela merchant "in the voice of her grandfather"
- kin landlord leela "grandfather"
- steal amina+biju+jojo+leela merchant "thieves"

== 5 Night Heron
The river people spoke of a [robber](bandit) with one white glove, [who](bandit) stopped the pay boats of [Moolan](contractor) and hung the coins on villagers' doors in little bags. [They](amina+biju+jojo+leela) met the [Night Heron](bandit) at the sixth lamp, or the [Heron](bandit) met [them](amina+biju+jojo+leela): a cloak, a pole, a cough that [Amina](amina) almost knew. [She](amina) asked for [her](amina) [father](father). The masked [stranger](bandit) gave [her](amina) a fish, drew an arrow in the mud pointing south, and was gone. "Left-handed," said [Leela](leela). "And it smelled of chalk," said [Jojo](jojo), [who](jojo) noticed things with [his](jojo) eyes shut.
- steal bandit contractor "stopped the pay boats"
- gift bandit _ "hung the coins"
+ meet amina+biju+jojo+leela bandit "met the Night Heron"
- parent father amina "father"
- gift bandit amina "gave her a fish"
- help bandit amina "drew an arrow"
- investigate jojo+leela bandit "Left-handed"

== 6 In Which Nothing Is Found
Rain fell in ropes. [They](amina+biju+jojo+leela) sat under a jackfruit tree with an [elephant](elephant) for a roof, and played a game in which one had to name a fruit for every letter; nobody could think of one for X. [Leela](leela)'s shoes had given up. [Biju](biju) told the story of the crocodile and the tax collector, in which the crocodile is the more honest of the two. Towards dusk the clouds tore, and there were kingfishers, and a temple bell a long way off. There was still half a coconut left.
- create biju "told the story"

== 7 Grandmothers
Back in the village [Amina](amina)'s [grandmother](grandma), [Ammachi](grandma), walked into the [landlord](landlord)'s house without taking off [her](grandma) sandals. [She](grandma) was eighty-four. [She](grandma) and the old [landlord](landlord) had not exchanged one word since [he](landlord) had married elsewhere, sixty years ago, by order of [his](landlord) [uncle](uncle). "[Our](grandma+landlord) children's [children](amina+leela) are in one boat," [she](grandma) said. "[You](landlord) will call off the boats of that [Englishman](english)." The [grandee](landlord) began to explain about the dam, and the money in it. [She](grandma) looked at [him](landlord) as [she](grandma) had at twenty-four. [He](landlord) sent for [his](landlord) umbrella and [his](landlord) lawyer.
- kin amina grandma "grandmother"
- wedding.past _ landlord "married elsewhere"
- couple.past grandma landlord "married elsewhere"
- kin landlord uncle "uncle"
- kin landlord leela "children's children"
+ threaten grandma landlord "You will call off"
- reveal landlord grandma "began to explain"
+ help landlord grandma "sent for his umbrella"

== 8 The Pilot's Debt
[Old Kuttan](pilot) caught up with the [children](amina+biju+jojo+leela) at the eighth lamp. [He](pilot) wept before [he](pilot) had tied up. It was [he](pilot) [who](pilot) had put out the tenth light: [Moolan](contractor) had bought up the old [man](pilot)'s debts, and that was the price. [He](pilot) had thought it was for smuggling brandy. Not for [his](pilot) best [friend](father)! [Amina](amina) hit [him](pilot) in the chest with both fists until there was no more hitting in [her](amina). Then [she](amina) handed [him](pilot) the steering paddle, since no one knew the southern channels as the [traitor](pilot) did.
- find pilot amina+biju+jojo+leela "caught up"
- sad pilot "wept"
+ reveal pilot amina "put out"
- threaten.past contractor pilot "bought up"
- friend father pilot "best friend"
- attack amina pilot "hit him"
+ hire pilot amina "handed him the steering paddle"
- betray.past pilot father "traitor"

== 9 Chalk
Who is left-handed, coughs and smells of chalk? [Jojo](jojo) got there first, and blushed for not having got there sooner: it was [their](amina+biju+jojo+leela) [schoolmistress](teacher), [Miss D'Cruz](teacher), [who](teacher) lay in a hut at the ninth lamp with a bullet through one white glove. [Pym](english) had fired it, with [his](english) eyes shut. [Leela](leela) tore up [her](leela) petticoat for bandages. The wounded [robber](teacher) corrected the way [she](leela) counted in between. The arrow had been a true one, [she](teacher) told [Amina](amina): the [ferryman](father) was alive, in the boiler room of the [contractor](contractor)'s dredger, with a [mahout](mahout) for company.
+ discover jojo teacher "got there first"
- advisor teacher amina+biju+jojo+leela "schoolmistress"
- injure teacher english "a bullet"
- attack.past english teacher "had fired it"
- treat teacher leela "bandages"
+ reveal teacher amina "was alive"
- arrest.past contractor father+mahout "in the boiler room"

== 10 Eyes Open
The dredger lay at the eleventh lamp with its engine running, and somebody had to swim. [Biju](biju) had a fever; the [girls](amina+leela) were needed at the ropes. [Jojo](jojo) took off [his](jojo) shirt. [He](jojo) was more afraid than [he](jojo) had ever been, [he](jojo) told [Leela](leela), and there was a thing [he](jojo) wished to tell [her](leela) in case; but [she](leela) already had the banana leaves, all of them, pressed in the atlas. So [he](jojo) swam, with [his](jojo) eyes open. [He](jojo) unbolted the hatch from below. The first [man](father) [he](jojo) saw was bearded and said: "Aren't [you](jojo) the [one](jojo) [who](jojo) can't?"
- ill biju "fever"
- sad jojo "afraid"
- confess? jojo leela "a thing he wished"
- discover.past leela jojo "already had"
+ rescue jojo father+mahout "unbolted the hatch"
+ find jojo father "The first man"

== 11 The Weight of Lakshmi
[Moolan](contractor) had a gun and stood on the only gangway. [He](contractor) would have shot the [ferryman](father), [whom](father) [he](contractor) had by the collar, if a grey [shape](elephant) hadn't just then recognised, behind the [prisoner](father), a small thin [man](mahout) with forty rupees sewn into [his](mahout) turban. [Lakshmi](elephant) went aboard. The dredger had not been built for it. In the water [Pym](english), of all people, held up the [contractor](contractor), [who](contractor) couldn't swim; "[I](english) have got [him](contractor)," [he](english) called, "and this time [I](english) shall say so." [Raman](mahout) was put down on the bank by [her](elephant) trunk, twice, to make sure.
- kill? contractor father "would have shot"
- abduct contractor father "by the collar"
- find elephant mahout "recognised"
+ rescue elephant father "went aboard"
- rescue english contractor "held up"
- reveal? english contractor "shall say so"
+ reconcile elephant mahout "twice, to make sure"

== 12 The Twelfth
The lamps were lit again, all eleven. [Old Kuttan](pilot) lit them, by sentence of the village, and would do so for as long as [he](pilot) lived; every evening the [ferryman](father) rowed out to [him](pilot) with supper and a silence that got shorter. The [contractor](contractor) was in gaol, on the word of the [Englishman](english), [who](english) shared [his](contractor) cell. [Miss D'Cruz](teacher) taught right-handed. [Ammachi](grandma) and the old [landlord](landlord) had been seen under one umbrella. At the mouth of the river four [children](amina+biju+jojo+leela) put up a twelfth lantern, which was on no map, and [Jojo](jojo) dived, for no reason, off [Lakshmi](elephant).
- arrest _ pilot "by sentence"
+ reconcile father pilot "a silence that got shorter"
- arrest _ contractor+english "in gaol"
- housemate contractor english "shared his cell"
- accuse english contractor "on the word of"
+ reconcile grandma landlord "under one umbrella"
- create amina+biju+jojo+leela "put up"
- happy jojo "dived, for no reason"
