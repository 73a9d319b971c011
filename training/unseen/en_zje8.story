%series The Umhlanga Grand
%lang en
%genre nightly soap about a hotel family, Durban, newspaper recap column
%cast victor  | Victor Maharaj; Victor | m
%cast sheila  | Sheila; Mrs Labuschagne | f
%cast kiran   | Kiran | m
%cast tasneem | Tasneem | f
%cast lungelo | Lungelo Ndlovu; Lungelo | m
%cast nomsa   | Nomsa | f
%cast piet    | Piet Labuschagne; Piet | m
%cast celeste | Celeste | f
%cast quinn   | Quinn | f
%cast chef    | Aristide | m
%cast detective | Captain Zwane; Zwane | f
%cast blond   | Delphine | f
%cast baby    | - | n
%cast miner   | - | m

== 1
Monday to Friday in brief. [Victor Maharaj](victor), [hotelier](victor), turned sixty with three hundred guests and dropped [his](victor) bombshell over the dessert: not [his](victor) [son](kiran), [Kiran](kiran), will inherit the [Grand](#grand), but the [barman](lungelo), [Lungelo Ndlovu](lungelo). "Why [him](lungelo)?" screamed [Kiran](kiran)'s [twin](tasneem), [Tasneem](tasneem). [Sheila](sheila), after thirty-five years at [her](sheila) [husband](victor)'s side, knew why the moment [she](sheila) set eyes on the young [man](lungelo)'s profile. The [housekeeper](nomsa), [Nomsa](nomsa), let fall a tray. The [barman](lungelo) is [hers](nomsa), and, it would seem, not only [hers](nomsa).
- celebrate victor "turned sixty"
- parent victor kiran "son"
+ reveal victor _ "dropped his bombshell"
- find? lungelo "will inherit"
- find! kiran "will inherit"
- sad tasneem "screamed"
- sibling kiran tasneem "twin"
- married sheila victor "husband's"
- discover sheila lungelo "knew why"
+ parent nomsa lungelo "is hers"
- parent? victor lungelo "not only hers"

== 2
[Lungelo](lungelo) told the old [man](victor) to keep [his](victor) palace; [he](lungelo) had a [father](miner), thanks, a [miner](miner), buried at [Welkom](@welkom). [Kiran](kiran), in [his](kiran) cups, went for the [barman](lungelo) with a bottle opener, and it took the pastry [chef](chef), [Aristide](chef), to sit on [him](kiran). Upstairs, [Sheila](sheila) had [Nomsa](nomsa) into the linen store. Did [Nomsa](nomsa) love [him](victor)? For one summer, said [Nomsa](nomsa), and [she](nomsa) had been nobody's fool since. The two [women](nomsa+sheila) folded sheets until it was dark. Nobody was sacked.
- reject lungelo victor "keep his palace"
- parent miner lungelo "had a father"
- die.past miner "buried"
- attack kiran lungelo "went for"
- rescue chef lungelo "sit on him"
- investigate sheila nomsa "into the linen store"
+ reveal nomsa sheila "For one summer"
- love.past nomsa victor "one summer"
- reconcile nomsa sheila "folded sheets"
- quit! nomsa "Nobody was sacked"

== 3
Checked in under a false name: [Quinn](quinn), [who](quinn) is [Kiran](kiran)'s [wife](quinn) on paper in [Cape Town](@capetown), where [she](quinn) thinks that [he](kiran) sells boats. In the spa, [she](quinn) got talking to a [blonde](blond) in curlers, [who](blond) showed off [her](blond) ring and the picture of [her](blond) [intended](kiran). It was the same [man](kiran). Did [Quinn](quinn) scream? [Quinn](quinn) ordered champagne for two. By the third glass the [bride](blond) and the [wife](quinn) had a plan, and by the fifth [they](blond+quinn) had [Tasneem](tasneem), [who](tasneem) has never forgiven [her](tasneem) [twin](kiran) for being first by a minute.
- betray quinn _ "false name"
- married kiran quinn "wife on paper"
- betray.past kiran quinn "thinks that he"
- meet blond quinn "got talking"
- engaged blond kiran "her intended"
- cheat.past kiran quinn "the same man"
+ discover quinn kiran "the same man"
- betray? blond+quinn kiran "had a plan"
- help tasneem blond+quinn "had Tasneem"
- reconcile! kiran tasneem "never forgiven"
- sibling kiran tasneem "twin"

== 4
Thursday was short. [Tasneem](tasneem) likes the [barman](lungelo). [Tasneem](tasneem) has liked [Lungelo](lungelo) for months. Now [he](lungelo) may be [her](tasneem) [brother](lungelo). [Nomsa](nomsa) will not say. [Victor](victor) does not know. [Sheila](sheila) pulls a hair from [Lungelo](lungelo)'s comb. [Sheila](sheila) posts the hair to a lab. [Celeste](celeste) runs the lab. [Celeste](celeste) was once [Victor](victor)'s. [Celeste](celeste) changes one word in the report. [Tasneem](tasneem) reads it. [Tasneem](tasneem) quarrels with [Lungelo](lungelo), so that [he](lungelo) will leave. [Lungelo](lungelo) leaves. It rains on [Tasneem](tasneem).
- love tasneem lungelo "likes"
- sibling? lungelo tasneem "may be her brother"
- reveal! nomsa _ "will not say"
- discover! victor "does not know"
- investigate sheila lungelo "pulls a hair"
- couple.past celeste victor "once Victor's"
+ betray celeste sheila+tasneem "changes one word"
- quarrel lungelo tasneem "quarrels with"
- quit lungelo "leaves"

== 5
The wedding of the year, live on all channels. The [groom](kiran) wore white, the [blonde](blond) wore black, and the [matron](quinn) of honour, lifting [her](quinn) veil, was [Quinn](quinn). "If anyone has an objection," began the priest, and got as far as "if". Before four hundred cameras [Kiran](kiran) was shown two certificates, both bearing [his](kiran) signature, and a film, edited by [his](kiran) loving [sister](tasneem). [He](kiran) legged it along the beach in patent shoes. The two [brides](blond+quinn) cut the cake. [Victor](victor) clutched [his](victor) chest, and nobody thought to look.
- wedding! blond kiran "an objection"
- advisor quinn blond "matron of honour"
- reveal quinn _ "two certificates"
+ betray tasneem kiran "edited by"
- sibling kiran tasneem "sister"
+ flee kiran "legged it"
- celebrate blond+quinn "cut the cake"
- ill victor "clutched his chest"

== 6
Intensive care. [Piet Labuschagne](piet), the [cardiologist](piet), turned out to be the [boy](piet) [who](piet) used to carry [Sheila](sheila)'s hockey stick, and blushed like one. [He](piet) opened [Victor](victor) up and closed [him](victor) again, and afterwards fetched the [wife](sheila) a coffee, then another, till the machine ran dry. [Kiran](kiran), sand in [his](kiran) shoes, was not let in. It was [Lungelo](lungelo), summoned from [Welkom](@welkom) by [his](lungelo) [mother](nomsa), [who](lungelo) sat with the [patient](victor); and when [Victor](victor) came round, it was [Lungelo](lungelo)'s hand [he](victor) was squeezing. Call [me](victor) anything, [he](victor) said.
- friend.past piet sheila "used to carry"
- treat victor piet "opened Victor up"
- flirt piet sheila "then another"
- married sheila victor "wife"
- reject _ kiran "not let in"
- parent nomsa lungelo "mother"
- return lungelo "summoned"
- help lungelo victor "sat with"
+ recover victor "came round"

== 7
No storm this week, no shootings, one lost poodle. The guests played bridge. The [chef](chef) had [his](chef) eyebrows singed by a crêpe, and wept on the shoulder of the [blonde](blond), [who](blond) had stayed on, the suite being paid for; [her](blond) name, [he](chef) was the first to ask, is [Delphine](blond). [They](blond+chef) agreed about butter. [Piet](piet) telephoned [Sheila](sheila) about [her](sheila) [husband](victor)'s cholesterol, and [they](piet+sheila) spoke for two hours, of which the cholesterol got four minutes. Who else was listening on the switchboard? [Nomsa](nomsa), [who](nomsa) smiled and pulled the plug on the rest of the house.
- injure chef "singed"
- sad chef "wept"
- help blond chef "on the shoulder"
- meet blond chef "first to ask"
- advisor piet victor "cholesterol"
- married sheila victor "husband's"
+ flirt piet sheila "for two hours"
- discover nomsa piet+sheila "listening on"
- happy nomsa "smiled"
- help nomsa piet+sheila "pulled the plug"

== 8
[Victor](victor) comes home. [Sheila](sheila) is not in. [Sheila](sheila) is at the cinema with [Piet](piet). [Victor](victor) waits with the lights off. [Sheila](sheila) sits down opposite [Victor](victor). [She](sheila) is leaving [Victor](victor). [Victor](victor) nods. [He](victor) gives [her](sheila) the car. In the lab [Celeste](celeste) sees the obituary page. [Celeste](celeste) misreads it and mourns [Victor](victor). From remorse, [she](celeste) writes to [Tasneem](tasneem). There was no match. [Lungelo](lungelo) is no Maharaj. [Tasneem](tasneem) runs to the bar. [Lungelo](lungelo) is drying a glass. [She](tasneem) kisses [Lungelo](lungelo). The glass breaks.
- return victor "comes home"
- date piet sheila "at the cinema"
+ breakup sheila victor "is leaving Victor"
- gift victor sheila "the car"
- sad celeste victor "mourns"
- die! victor "misreads"
- reveal celeste tasneem "writes to"
- parent! victor lungelo "no Maharaj"
- sibling! lungelo tasneem "no match"
+ kiss lungelo tasneem "kisses"

== 9
Then whose is [he](lungelo)? Asked by [her](nomsa) [boy](lungelo) point-blank, [Nomsa](nomsa) unlocked the biscuit tin: the [miner](miner), of course, [whom](miner) [she](nomsa) had married in the autumn after that summer, and [who](miner) had loved [him](lungelo) as [his](miner) own because [he](lungelo) was. The [hotelier](victor) had simply been vain. [Victor](victor) took it hard. [Kiran](kiran), back with a beard and a bucket, scrubbed the kitchens from the bottom up under the [chef](chef), and [Captain Zwane](detective), [who](detective) had come about the bigamy, found [him](kiran) at it and put off the handcuffs until Friday.
- parent nomsa lungelo "boy"
+ reveal nomsa lungelo "unlocked the biscuit tin"
- parent miner lungelo "the miner"
- wedding.past miner nomsa "had married"
- sad victor "took it hard"
- return kiran "back with a beard"
- boss chef kiran "under the chef"
- arrest? detective kiran "put off the handcuffs"

== 10
Friday came, and with it [Quinn](quinn), [who](quinn) told the [captain](detective) that [she](quinn) would not press charges, provided the [accused](kiran) signed here, here and here. [He](kiran) signed. Divorced before lunch, [he](kiran) asked [his](kiran) former [wife](quinn) whether [she](quinn) would have dinner with the [dishwasher](kiran); [she](quinn) would not, but [she](quinn) left [him](kiran) [her](quinn) number, with one digit missing. [Zwane](detective) took the cuffs home unused. [Victor](victor), alone in the royal suite, knocked at the [housekeeper](nomsa)'s door with two deckchairs. "[I](victor) am sixty," said [he](victor). "[I](nomsa) am on duty," said [Nomsa](nomsa). But [she](nomsa) sat.
- return quinn "came"
- accuse! quinn kiran "not press charges"
- arrest! detective kiran "cuffs home unused"
+ divorce kiran quinn "signed here"
- ex kiran quinn "former wife"
- invite kiran quinn "have dinner with"
- reject quinn kiran "would not, but"
- gift quinn kiran "her number"
- sad victor "alone"
- flirt nomsa victor "two deckchairs"

== 11
Season's end, and all the rooms were full. [Sheila](sheila) became [Mrs Labuschagne](sheila) on the hockey field, with crossed sticks. [Aristide](chef) and [his](chef) [Delphine](blond) opened a pancake cart within smelling distance of [his](chef) old [employer](victor). In the lift [Tasneem](tasneem), [who](tasneem) had been telling everyone it was the oysters, was told by the family [cardiologist](piet) that it had a heartbeat, and stopped between floors long enough to tell [Lungelo](lungelo). [Victor](victor) put the hotel in the name of the [unborn](baby), to be on the safe side. Nobody screamed, except, on the fourth floor, for joy.
+ wedding piet sheila "became Mrs Labuschagne"
- create blond+chef "pancake cart"
- boss.past victor chef "old employer"
- couple blond chef "his Delphine"
+ pregnant tasneem lungelo "heartbeat"
- treat tasneem piet "cardiologist"
- reveal tasneem lungelo "tell Lungelo"
- gift victor baby "in the name of"
- happy lungelo+tasneem "for joy"
