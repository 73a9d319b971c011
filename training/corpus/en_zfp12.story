%series Bayou Requiem
%lang en
%genre supernatural drama in Louisiana, fan-encyclopaedia episode plots
%cast odette  | Odette Broussard; Odette | f
%cast remy    | Rémy Thibodeaux; Rémy | m
%cast hunter  | Hunter Doyle; Hunter; Doyle | m
%cast grace   | Grace Broussard; Grace | f
%cast solange | Solange | f
%cast mercy   | Mercy Tran; Mercy | f
%cast bash    | Bashir Khoury; Bash | m
%cast silas   | Silas Thibodeaux; Silas | m
%cast pascal  | Deacon Pascal; Pascal | m
%cast wolf    | Jolie | f
%cast infant  | - | f
%cast mother  | - | f

== 1
[Odette Broussard](odette), a night-school [teacher](odette) engaged to the steady and somewhat dull sheriff's [deputy](hunter) [Hunter Doyle](hunter), drives home through the rain from [her](odette) hen party, runs over a [man](remy) in evening dress, and finds to [her](odette) horror that [he](remy) gets up. [Rémy Thibodeaux](remy), as [he](remy) introduces himself, has been dead since 1863 and thinks [her](odette) uncommonly rude. While [Grace](grace), the younger of the [sisters](grace+odette), is trying on the [bride](odette)'s veil at home, the [stranger](remy) carries the groceries in, there being no reason, once [he](remy) has been asked over the threshold, why [he](remy) should ever leave again.
- engaged hunter odette "engaged to"
- celebrate odette "hen party"
- injure remy odette "runs over"
+ meet odette remy "introduces himself"
- sad odette "horror"
- die.past remy "dead since 1863"
- sibling grace odette "sisters"
- help remy odette "carries the groceries in"
- invite odette remy "asked over the threshold"

== 2
The [deputy](hunter), investigating a series of bloodless corpses with [his](hunter) new [colleague](mercy) [Mercy Tran](mercy), [who](mercy) has a silver bullet on a chain and will not say where [she](mercy) got it, is told by every witness about a [lady](solange) in a veil. [She](solange) is [Solange](solange), [who](solange) made [Rémy](remy) what [he](remy) is on the night before [his](remy) wedding and [who](solange), having been faithful to [him](remy) for a century and a half, after [her](solange) fashion, has come to find out why [he](remy) no longer writes. [Rémy](remy) denies having any attachment in the parish. [He](remy) says it with [Odette](odette)'s shawl round [his](remy) neck.
- investigate hunter+mercy _ "investigating"
- colleague hunter mercy "colleague"
- reveal! mercy hunter "will not say"
- attack.past solange remy "made Rémy what"
- couple.past remy solange "faithful"
- love solange remy "faithful"
- engaged.past _ remy "his wedding"
+ return solange "has come"
- betray remy solange "denies"
- love remy odette "Odette's shawl"

== 3
[Odette](odette) teaches [Rémy](remy) the telephone. [He](remy) rings [Odette](odette) from the next room. [She](odette) giggles. [Grace](grace) listens at the wall, and [Grace](grace) wants one too. At the diner [Bash](bash) pours coffee for [Grace](grace). [Bash](bash) is a werewolf. [Grace](grace) does not know. [Bash](bash) has adored [Grace](grace) since fifth grade. [She](grace) tells [Bash](bash) about the dead [man](remy). [Bash](bash) drops the pot. On the porch [Hunter](hunter) meets [Rémy](remy). "[Cousin](remy)," lies [Odette](odette). [Hunter](hunter) shakes a cold hand. Behind the tree stands [Solange](solange), and trembles.
- advisor odette remy "teaches"
- flirt odette remy "giggles"
- jealous grace odette "wants one too"
- discover! grace bash "does not know"
- love bash grace "adored"
- reveal grace bash "tells Bash"
- sad bash "drops the pot"
+ meet hunter remy "meets"
- kin! odette remy "Cousin"
- betray odette hunter "lies"
- sad solange "trembles"

== 4
On the eve of the wedding [Solange](solange), having dressed for the occasion, calls on the [bride](odette), and over a tisane the two [women](odette+solange) conduct the politest quarrel in the history of the series, at the end of which the [elder](solange), by some hundred and ninety years, has [the other](odette) by the throat. It is [Hunter](hunter) [who](hunter) breaks down the door; it is [Rémy](remy), however, [who](remy) has come in by the chimney, to [whom](remy) [Odette](odette) clings afterwards, in full view of the [man](hunter) [she](odette) is to marry in the morning. [Hunter](hunter) looks for a while, lays [his](hunter) badge and then the ring on the dresser, and goes out to sleep in the patrol car.
- wedding? hunter odette "wedding"
- quarrel odette solange "politest quarrel"
+ attack solange odette "by the throat"
- rescue hunter odette "breaks down the door"
- love odette remy "clings"
- discover hunter odette+remy "in full view"
+ breakup hunter odette "the ring on"

== 5
Jilted though [he](hunter) has not exactly been, [Doyle](hunter) drinks as if [he](hunter) had, and is picked up outside the Blue Heron by [Mercy](mercy), [who](mercy) drives [him](hunter) to [her](mercy) trailer, removes [his](hunter) boots and tells [him](hunter), since [he](hunter) will have forgotten it by daylight, that [she](mercy) has hunted the [Thibodeaux](remy+silas) for eleven years, [her](mercy) parents having dined with one. [Grace](grace) discovers [Bash](bash), on the morning after the full moon, naked in the hen coop, and, being a girl of sense, fetches [him](bash) trousers before [she](grace) screams. Elsewhere [Rémy](remy) and [Odette](odette) dance on the levee until a quarter to dawn, and are late.
- ill hunter "drinks"
- help mercy hunter "picked up"
+ reveal mercy hunter "tells him"
- enemy mercy remy+silas "hunted"
- parent.past _ mercy "parents"
- kill.past _ "dined with one"
+ discover grace bash "naked in the hen coop"
- help grace bash "fetches him trousers"
- date odette remy "dance on the levee"

== 6
Burned about the hands in consequence of that quarter of an hour, [Rémy](remy) has to be nursed in a cellar by [Odette](odette), [who](odette) learns, between two changes of bandage, what became of the [girl](mother) [he](remy) was to have married in 1863: [he](remy) had gone to [her](mother), on the second night, hungry. [Odette](odette), sick to [her](odette) stomach, leaves [him](remy) a lamp and walks out. The remorse of the [monster](remy) is cut short by the arrival of [his](remy) elder [brother](silas) [Silas](silas), a [planter](silas), [who](silas) has lain in a tomb upriver ever since [Rémy](remy) put [him](silas) there, [who](silas) has been let out by a helpful [lady](solange) in a veil, and [who](silas) bears a grudge.
- injure remy "Burned"
- help odette remy "nursed"
- engaged.past mother remy "was to have married"
- discover odette remy "learns"
- attack.past remy mother "hungry"
+ breakup odette remy "walks out"
- sad remy "remorse"
- sibling remy silas "brother"
- arrest.past remy silas "put him there"
- rescue solange silas "let out"
- enemy remy silas "bears a grudge"
+ return silas "arrival"

== 7
[Grace](grace) and [Bash](bash) are going out. [Bash](bash) howls a little. [Odette](odette) likes [Bash](bash). [She](odette) misses [Rémy](remy) and won't say so. [Hunter](hunter) brings [Odette](odette) [her](odette) toaster. [They](hunter+odette) drink a beer as friends. [Mercy](mercy) sees [Hunter](hunter) laugh, and [Mercy](mercy) bites [her](mercy) lip. At the church [Silas](silas) speaks to [Deacon Pascal](pascal). The [deacon](pascal) owes [Silas](silas) [his](pascal) soul, more or less. By midnight [Grace](grace) is missing. A shoe lies on the steps of [Pascal](pascal). [Bash](bash) sniffs it. [He](bash) runs to [Rémy](remy). [Rémy](remy) has not fed in a week.
+ couple bash grace "going out"
- sad odette remy "misses"
- return hunter odette "brings Odette"
- ex hunter odette "as friends"
- friend hunter odette "as friends"
- jealous mercy odette "bites her lip"
- love mercy hunter "bites her lip"
+ abduct silas grace "missing"
- discover bash grace "sniffs it"

== 8
The rescue, for which natural enemies have to squeeze into one pickup, is among the most admired sequences of the run. [Bash](bash) follows the scent, [Mercy](mercy) drives, [Hunter](hunter) prays, and [Rémy](remy), weak as a kitten, offers himself to [his](remy) [brother](silas) in exchange for the [girl](grace). [Silas](silas), [who](silas) has no intention of keeping [his](silas) word, has already bitten [her](grace). Unable to look on, [Solange](solange) drives the stake that [Pascal](pascal) was whittling into the [man](silas) [she](solange) had set free, and, stepping over the dust, tells [Rémy](remy), not without dignity, that this makes [them](remy+solange) even. [Grace](grace) lives, if that is the term, and asks for something to drink.
- rescue? bash+hunter+mercy+remy grace "rescue"
- enemy bash+mercy remy "natural enemies"
- ill remy "weak as a kitten"
- sibling remy silas "brother"
+ attack silas grace "bitten her"
- betray silas remy "no intention of keeping"
+ kill solange silas "drives the stake"
- rescue.past solange silas "set free"
- reconcile remy solange "even"
- recover grace "lives"

== 9
Much of the episode is taken up by the question whether a werewolf may keep company with what [Grace](grace) has become. [Bash](bash)'s pack, in the person of [his](bash) [mother](wolf), [Jolie](wolf), says no, and turns [him](bash) out; [Bash](bash), with a cardboard box, moves into the Broussard cellar. [Odette](odette), in despair about [her](odette) [sister](grace), seeks out [Rémy](remy), the only one able to instruct [Grace](grace) in abstinence, and so the [couple](odette+remy), although [they](odette+remy) are no longer a couple, sit up night after night on either side of a ravenous [pupil](grace). On the fifth [he](remy) takes [her](odette) hand. On the sixth [she](odette) lets [him](remy) keep it.
- parent wolf bash "mother"
- reject wolf bash "turns him out"
- move bash grace "moves into"
- sad odette "despair"
- sibling grace odette "sister"
- advisor remy grace "instruct"
- ex odette remy "no longer a couple"
- help odette+remy grace "sit up night"
+ reconcile odette remy "lets him keep it"

== 10
After a stake-out that yields nothing but mosquitoes, [Mercy](mercy) and [Hunter](hunter) wake in the back of the van with [her](mercy) head on [his](hunter) arm and the thermos between [them](hunter+mercy), and what [neither](hunter+mercy) had been ready to say by lamplight gets said, and done, by day. [Her](mercy) confession that [she](mercy) is bound by oath to destroy everything with fangs in the parish, not excepting [his](hunter) former [fiancée](odette)'s [sister](grace), puts an end to breakfast. [Solange](solange), at a loose end, has taken a situation at the diner, where [Deacon Pascal](pascal), stricken with guilt and hay fever, orders gumbo from [her](solange) nightly, and nightly forgets to eat it.
+ sex hunter mercy "gets said, and done"
- love hunter mercy "gets said"
- reveal mercy hunter "confession"
- kill? mercy grace "bound by oath"
- ex hunter odette "former fiancée's"
- sibling grace odette "sister"
- quarrel hunter mercy "puts an end to"
- hire solange "a situation at the diner"
- sad pascal "stricken with guilt"
+ love pascal solange "nightly forgets"

== 11
The oath has to be put to the test. Called out to the cypress mill, [Mercy](mercy) finds [Grace](grace) bent over a bleeding drunk and raises the crossbow, only to perceive that the [girl](grace), with both hands and [her](grace) eyes tight shut, is holding the wound closed. [Mercy](mercy) lowers the weapon and weeps for [her](mercy) parents, for the first time aloud, on the shoulder of a [vampire](grace). [Odette](odette) faints in class. The physician, a modern woman, congratulates [her](odette) on a condition that by every law of nature, and of the dead, is out of the question; [Rémy](remy), on hearing it, looks for a chair, and there is no chair. [It](infant) will not, [Jolie](wolf) says, be born by day.
- kill? mercy grace "raises the crossbow"
- rescue grace _ "holding the wound"
- kill! mercy grace "lowers the weapon"
- sad mercy "weeps"
- help grace mercy "on the shoulder"
+ reconcile grace mercy "on the shoulder"
- die.past _ "weeps for her parents"
- ill odette "faints"
+ pregnant odette remy "condition"
- discover remy odette "on hearing it"
- sad remy "looks for a chair"

== 12
In the season finale, which covers one night, the [infant](infant) is delivered by the light of nine lanterns, with [Jolie](wolf), a midwife before [she](wolf) was a wolf, scolding everybody and kissing [her](wolf) [son](bash), [whom](bash) [she](wolf) has not seen since the cardboard box. It is a [girl](infant), [it](infant) has a pulse, and [it](infant) reaches at once for [its](infant) [father](remy)'s nose. [Hunter](hunter), the [godfather](hunter), is asked by [Mercy](mercy) outside on the steps if [he](hunter) ever considered marrying a woman without parents, prospects or, since noon, an oath. [Solange](solange) pins up [her](solange) veil in order to see the [child](infant) better; [Pascal](pascal), beside [her](solange), sees only what is under it. Then, at sunrise, [Rémy](remy) steps out on the porch, and nothing happens to [him](remy).
+ birth odette infant "infant is delivered"
- treat odette wolf "a midwife"
- kin hunter infant "godfather"
- parent wolf bash "son"
- reconcile bash wolf "kissing her son"
- parent odette infant "a girl"
- parent remy infant "father's"
+ propose mercy hunter "considered marrying"
- love pascal solange "sees only"
- recover remy "nothing happens to him"
