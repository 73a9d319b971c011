%series Fifty Minutes
%lang en
%genre comedy of manners: a psychoanalyst and the waiting room, Buenos Aires, encyclopaedia episode list
%cast leandro  | Leandro Katz; Dr Katz; Leandro; Katz | m
%cast ximena   | Ximena Duarte; Ximena | f
%cast ulises   | Ulises Paz; Ulises | m
%cast ramona   | Ramona Katz; Ramona | f
%cast fausto   | Fausto Duarte; Fausto | m
%cast brisa    | Brisa Paz; Brisa | f
%cast nelida   | Nélida; Doña Nélida | f
%cast tobias   | Tobías Katz; Tobías | m
%cast andy     | Andy Lagos; Andy | n
%cast eusebio  | Eusebio | m
%cast colonel  | Colonel Iriarte; Iriarte | m
%cast parrot   | Sigmund | m
%cast singer   | Violeta Rey; Violeta | f
%cast girl     | Luz | f

== 1
[Dr Katz](leandro), a celebrated [analyst](leandro) in [Palermo](@palermo), prescribes candour to everyone but himself: [he](leandro) has yet to tell [his](leandro) [wife](ramona), [Ramona](ramona), that [he](leandro) gambles, or [his](leandro) [patient](ximena) [Ximena Duarte](ximena) that [her](ximena) dreams bore [him](leandro). In the waiting room [Ximena](ximena) borrows a magazine from a stammering [tango teacher](ulises), [Ulises Paz](ulises). [They](ulises+ximena) have nine minutes before [her](ximena) appointment, and use them to exchange first names. [Nélida](nelida), the [receptionist](nelida), [who](nelida) has shared a landing with [Ulises](ulises) for twenty years, raises an eyebrow.
- married leandro ramona "wife"
- reveal! leandro ramona+ximena "yet to tell"
- advisor leandro ximena "patient"
+ meet ulises ximena "exchange first names"
- boss leandro nelida "receptionist"
- neighbour nelida ulises "shared a landing"

== 2
It is to [Katz](leandro), on the couch, that [Fausto Duarte](fausto), [Ximena](ximena)'s [husband](fausto) and a [notary](fausto), confides that [he](fausto) has been sleeping with a nightclub [singer](singer), [Violeta Rey](singer), since the winter; bound to silence, the [analyst](leandro) spends [his](leandro) next session, the [notary](fausto)'s [wife](ximena)'s, counting the slats of the blind. [Ramona](ramona), a [vet](ramona), finds a betting slip in a trouser leg. That [her](ramona) [brother-in-law](tobias) [Tobías](tobias) claims it as [his](tobias) own does not deceive [her](ramona) for a moment.
- married fausto ximena "husband"
- advisor leandro fausto "on the couch"
+ reveal fausto leandro "confides"
- affair fausto singer "sleeping with"
- cheat fausto ximena "sleeping with"
- reveal! leandro ximena "bound to silence"
- find ramona "betting slip"
- kin ramona tobias "brother-in-law"
- betray? tobias ramona "claims it"

== 3
[Ulises](ulises)'s [sister](brisa) [Brisa](brisa) comes down from [Salta](@salta) with a suitcase, a black eye and no explanation, and is put up on [his](ulises) dance floor. The [one](colonel) [she](brisa) has run away from, a retired [colonel](colonel), is on the next bus. [Doña Nélida](nelida) tells [him](colonel) through the letter box that no such person lives here, while the [fugitive](brisa) holds [her](brisa) breath behind [her](nelida). The [receptionist](nelida)'s own secret is a modest one: on Thursdays, at dusk, [she](nelida) and the [porter](eusebio), [Eusebio](eusebio), share a bench and a thermos.
- sibling brisa ulises "sister"
+ flee brisa colonel "run away from"
- attack.past colonel brisa "black eye"
- move brisa ulises "put up"
- travel colonel "next bus"
- betray nelida colonel "no such person"
- rescue nelida brisa "through the letter box"
- date eusebio nelida "share a bench"

== 4
Spring comes. The jacarandas flower. [Katz](leandro) bets on a horse. The horse is called Mother. Mother loses. [Andy](andy) sits down in the waiting room. [Andy](andy) is new. [Andy](andy) fancies [Brisa](brisa). [Brisa](brisa) brings lunch to [Ulises](ulises). [Andy](andy) offers [Brisa](brisa) a chair. [Brisa](brisa) prefers to stand. [Ximena](ximena) takes a tango lesson. [Ulises](ulises) forgets to stammer. [Fausto](fausto) works late. [Violeta](singer) sings late. The [parrot](parrot) of [Ramona](ramona) says "Mother".
- lose leandro "loses"
+ love andy brisa "fancies"
- gift brisa ulises "brings lunch"
- reject brisa andy "prefers to stand"
- advisor ulises ximena "tango lesson"
- happy ulises "forgets to stammer"

== 5
A parcel meant for the nightclub is delivered to the Duarte residence, and [Ximena](ximena), opening it, looks upon a garter, a card and [her](ximena) [husband](fausto)'s excellent handwriting. [She](ximena) does not go home to [her](ximena) mother, as [her](ximena) kind does in novels; [she](ximena) goes to the club, takes a table at the front and sends the [singer](singer) the garter on a tray. After the last number [the two](singer+ximena) drink till daybreak. [They](singer+ximena) find [they](singer+ximena) have been told the same story of a fatal illness, and become, over the second bottle, thick as thieves.
+ discover ximena fausto "handwriting"
- married fausto ximena "husband"
- gift ximena singer "sends the singer"
- meet singer ximena "takes a table"
- betray.past fausto singer+ximena "fatal illness"
+ friend.start singer ximena "thick as thieves"

== 6
The [notary](fausto), locked out by the one [woman](ximena) and laughed off the stage by the [other](singer), demands of [his](fausto) [analyst](leandro) whether [he](leandro) betrayed a confidence; [Katz](leandro), innocent for once, is so hurt that [he](leandro) doubles [his](leandro) stake at the racecourse and gambles away the consulting room. The [winner](colonel), though neither of [them](colonel+leandro) knows what binds [them](colonel+leandro), is [Colonel Iriarte](colonel). Looking over [his](colonel) new property, the [officer](colonel) meets [Andy](andy) on the stairs and, by way of conversation, shows [Andy](andy) a photograph of the [wife](brisa) [who](brisa) left [him](colonel). [Andy](andy) has never seen [her](brisa) before, [Andy](andy) says.
+ breakup ximena fausto "locked out"
- reject singer fausto "laughed off"
- accuse fausto leandro "betrayed a confidence"
- betray! leandro fausto "innocent"
- advisor leandro fausto "analyst"
- sad leandro fausto "hurt"
+ lose leandro colonel "gambles away"
- find colonel "winner"
- meet andy colonel "meets Andy"
- married brisa colonel "the wife"
- breakup.past brisa colonel "left him"
- betray andy colonel "never seen her"

== 7
[Andy](andy) runs all the way to the dance floor to alert [Brisa](brisa), [who](brisa), moved as much by the running as by the news, forgets that [she](brisa) has sworn off everyone and presses [her](brisa) lips to the [messenger](andy)'s forehead, then lower. [Ramona](ramona) learns of the lost practice from the [parrot](parrot), [whose](parrot) vocabulary has grown, and gives [Leandro](leandro) a week to find another address. [He](leandro) moves in with [Tobías](tobias), [his](leandro) [brother](tobias), [who](tobias) has loved [Ramona](ramona) from a distance since before the wedding and finds it shortened, all of a sudden, by half.
- help andy brisa "alert"
+ kiss andy brisa "presses her lips"
- discover ramona leandro "learns of"
+ breakup ramona leandro "another address"
- move leandro tobias "moves in"
- sibling leandro tobias "brother"
- love tobias ramona "from a distance"

== 8
The [Colonel](colonel) waits in a doorway. [He](colonel) has a pistol. [He](colonel) sees [Brisa](brisa). [Brisa](brisa) does not see [him](colonel). [Eusebio](eusebio) sweeps the pavement. [Eusebio](eusebio) is deaf in one ear. With the other [he](eusebio) hears a click. The broom strikes [Iriarte](colonel). The pistol fires into a jacaranda. Two policemen take away [Iriarte](colonel). [Nélida](nelida) embraces [Eusebio](eusebio). Everyone is watching. [Eusebio](eusebio) drops the broom. [Ulises](ulises) faints on [Ximena](ximena).
- threaten colonel brisa "pistol"
- attack eusebio colonel "broom strikes"
+ rescue eusebio brisa "hears a click"
+ arrest _ colonel "take away"
- couple eusebio nelida "embraces"
- ill ulises "faints"

== 9
With [his](leandro) [landlord](colonel) in custody and [his](leandro) couch in a lock-up, [Katz](leandro) receives [his](leandro) patients on a bench in the botanical garden, where [he](leandro) is heard to give, for the first time in [his](leandro) career, advice. [He](leandro) advises [Ximena](ximena) to dance. [She](ximena) tells [Ulises](ulises), [who](ulises) has been trying since August to get out a sentence beginning with "I", that [he](ulises) need not finish it, for [she](ximena) feels the same. [Fausto](fausto), [who](fausto) has come to apologise, sees [them](ulises+ximena) turn beneath the lamps. [He](fausto) signs the papers on a tree trunk, having brought [his](fausto) own stamp.
- arrest.past _ colonel "custody"
- help leandro ximena "advises"
- confess? ulises ximena "trying since August"
+ confess ximena ulises "feels the same"
- reconcile? fausto ximena "come to apologise"
- discover fausto ulises+ximena "sees them turn"
+ divorce fausto ximena "signs the papers"

== 10
[Tobías](tobias), a chess [problemist](tobias), invites [his](tobias) [sister-in-law](ramona) to supper with the intention of declaring himself by the cheese; by the soup [she](ramona) has told [him](tobias) how much [she](ramona) misses [his](tobias) [brother](leandro). The decent [man](tobias) folds [his](tobias) speech into a paper boat and drives [her](ramona) to the botanical garden. There the [exile](leandro) is explaining addiction to a gardener and uses, without noticing, the first person. [Ramona](ramona) listens behind a palm until the fifty minutes are up. [Violeta](singer), [whose](singer) contract has run out, knocks at [Ximena](ximena)'s door and is given the study.
- invite tobias ramona "invites"
- kin ramona tobias "sister-in-law"
- confess? tobias ramona "declaring himself"
- love ramona leandro "misses"
- sibling leandro tobias "his brother"
- help tobias ramona "drives her"
+ reveal leandro _ "first person"
- discover ramona leandro "listens"
- quit singer "run out"
+ move singer ximena "given the study"

== 11
Before the judge, [Brisa](brisa) is asked to point out the [husband](colonel) [who](colonel) beat [her](brisa); [she](brisa) points without trembling, and it is [Andy](andy), in the second row, [who](andy) trembles. [Iriarte](colonel) is put away for nine years. [She](brisa) has [her](brisa) maiden name restored, and with it goes to the registry the same week, this time on [Andy](andy)'s arm, to ask about dates. [Fausto](fausto), lonelier than [he](fausto) bargained for, serenades [Violeta](singer) beneath what was once [his](fausto) own study window. A bucket is emptied by the [lady](ximena) of the house.
- accuse brisa colonel "point out"
- attack.past colonel brisa "beat her"
- married brisa colonel "husband"
- sad andy "trembles"
+ arrest _ colonel "put away"
- wedding? andy brisa "ask about dates"
- sad fausto "lonelier"
- flirt fausto singer "serenades"
- attack ximena fausto "bucket"

== 12
[Nélida](nelida) and [Eusebio](eusebio) celebrate [their](eusebio+nelida) silver anniversary, to the stupefaction of a clientele in which nobody knew that the [receptionist](nelida) and the [porter](eusebio) were husband and wife; [they](eusebio+nelida) had feared, [they](eusebio+nelida) explain, for the [doctor](leandro)'s concentration. The [doctor](leandro), a year without a bet, dances with [Ramona](ramona), to [whom](ramona) [he](leandro) has been restored on probation. [Ulises](ulises), a [father](ulises) since Sunday, cannot say the name of [his](ulises) [daughter](girl) without a stop in the middle, so [Ximena](ximena) has picked a short one: [Luz](girl). [Tobías](tobias) asks [Violeta](singer) if [she](singer) plays chess. [She](singer) says [she](singer) cheats.
- celebrate eusebio+nelida "silver anniversary"
+ married eusebio nelida "husband and wife"
- discover! _ eusebio+nelida "nobody knew"
+ reconcile leandro ramona "restored"
- birth.past ximena girl "since Sunday"
- parent ulises girl "father"
- parent ximena girl "daughter"
- flirt tobias singer "plays chess"
