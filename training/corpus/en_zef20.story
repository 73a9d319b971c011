%series Acqua Alta
%lang en
%genre fire brigade of Venice: boat crew five, terse TV listings
%cast ors | Captain Orsola Zanetti; Orsola; Zanetti | f
%cast bep | Giuseppe Vianello; Bepi; Vianello; Giuseppe | m
%cast ade | Adelmo Sow; Adelmo; Sow | m
%cast fra | Francesca Trevisan; Checca; Trevisan; Francesca | f
%cast gino | Gino Zanetti; Gino | m
%cast glass | Master Barovier-Lenz; Barovier-Lenz | m
%cast glassd | Serafina | f
%cast tour | - | f
%cast hotel | Signora Dandolo; Dandolo | f
%cast priest | Don Eugenio | m
%cast diver | - | m
%cast mayor | Mayor Busetto; Busetto | m
%cast widow | - | f
%cast boy | Nane | m
%cast skip | - | m
%cast tourhus | - | m
%cast widbro | Oreste | m
%cast gondmum | - | f
%cast newborn | - | n
%cast croup | - | f
%cast judge | - | n
%cast cousin | Ruggero Vianello; Ruggero | m

== 1
[Captain Orsola Zanetti](ors) inherits crew five and a leaking boat on the day its old [skipper](skip) retires with smoke in [his](skip) lungs. First alarm: a [honeymooner](tour) on a burning balcony, [whose](tour) [groom](tourhus) left by the stairs. [Bepi](bep), the [helmsman](bep), holds the ladder, [Adelmo](ade), the [newcomer](ade) from [Mestre](@mestre), goes up it. Rescued, the [bride](tour) takes off [her](tour) ring and drops it in the canal.
+ hire ors skip "inherits"
- quit skip "retires"
- ill skip "smoke"
- flee tourhus "left"
+ rescue ade+bep tour "Rescued"
- breakup tour tourhus "drops it in"
- married tour tourhus "honeymooner"

== 2
A furnace explodes on [Murano](@murano). [Master Barovier-Lenz](glass), [glassmaker](glass) in the ninth generation, won't leave without [his](glass) colour book; [Francesca](fra) carries out both, the [man](glass) under one arm. [His](glass) [daughter](glassd) [Serafina](glassd) thanks the [firefighter](fra) with a paperweight, and blushes as hot as the kiln. Who had blocked the vents? [Vianello](bep) finds rags of a cloth that only [his](bep) own family weaves.
- attack _ glass "blocked"
+ rescue fra glass "carries out"
- parent glass glassd "daughter"
- gift glassd fra "paperweight"
- love.start glassd fra "blushes"
+ discover bep "finds rags"

== 3
[Bepi](bep) says nothing about the rags and rows out to [Burano](@burano) to have it out with [his](bep) [cousin](cousin). [Ruggero](cousin), a [weaver](cousin) up to the neck in debt, knocks [him](bep) into the lagoon with an oar. An eel [fisherman](diver) hauls the half-drowned [man](bep) in. Back at the station the [helmsman](bep) blames a slippery jetty. [Zanetti](ors), [whose](ors) nose is famous, smells a lie and puts [him](bep) on kitchen duty.
- reveal! bep _ "says nothing"
- travel bep "rows out" @burano
- kin bep cousin "cousin"
+ attack cousin bep "knocks"
- rescue diver bep "hauls"
- betray bep ors "slippery jetty"
- discover ors bep "smells"
- quarrel? bep cousin "have it out"

== 4
High tide, a hundred and forty centimetres. Evacuating an almshouse, [Adelmo](ade) is called a thief by a [widow](widow) of ninety, then a darling, then [Oreste](widbro), after [her](widow) [brother](widbro), [who](widbro) didn't come back from [Russia](@russia). [He](ade) answers to all three. Elsewhere [Checca](fra) delivers [her](fra) first [baby](newborn), upside down, in a gondola. The [mother](gondmum), a [gondolier](gondmum), steers throughout.
- accuse widow ade "thief"
- sibling! ade widow "Oreste"
- sibling.past widbro widow "brother"
- die.past widbro "didn't come back"
- help ade widow "answers to all three"
+ birth gondmum newborn "delivers"
- treat gondmum fra "delivers"
- rescue ade _ "Evacuating"

== 5
The [captain](ors)'s [husband](gino), [Gino](gino), runs the casino bar and hasn't slept at home since Epiphany. Tonight the casino burns. [Orsola](ors) finds [him](gino) in the linen lift with the [croupier](croup), [both](croup+gino) green with smoke; [she](ors) gives [her](ors) own mask to the [woman](croup), drags [him](gino) down nine flights and hands [him](gino), on the landing stage, [his](gino) suitcase. "[You](gino) were on [my](ors) way," [she](ors) says.
- married gino ors "husband"
- discover ors croup+gino "finds"
+ cheat gino ors "croupier"
- affair croup gino "in the linen lift"
- ill croup+gino "green with smoke"
- help ors croup "gives her own mask"
+ rescue ors croup+gino "drags"
- breakup ors gino "suitcase"

== 6
Insurance is paid on the furnace, and [Ruggero](cousin) buys a speedboat. [Signora Dandolo](hotel), [who](hotel) owns half of [Murano](@murano) and covets the rest, buys [him](cousin) lunch. From behind the pots [Vianello](bep) finally talks: first to [Don Eugenio](priest), under seal, then to [Zanetti](ors), over dishes. [She](ors) throws a plate. After that [she](ors) dries one. Half of what [he](bep) knew is already ash, for the rags have vanished from [his](bep) locker.
- find cousin "buys a speedboat"
- gift hotel cousin "lunch"
- reveal bep priest "under seal"
+ reveal bep ors "over dishes"
- sad ors bep "throws a plate"
+ steal _ bep "vanished"

== 7
[Serafina](glassd) has set the table for two; the alarm takes [Francesca](fra) away at the soup. A fuel barge is adrift off the [Salute](@salute), with a [boy](boy) asleep on it. [Nane](boy) is nine, a runaway from the orphanage, and steers better than [Bepi](bep). While [Sow](ade) tows the barge out to where it may burn, [Checca](fra) is thrown by the blast. [She](fra) comes to with a deaf ear and a [girl](glassd) in it, shouting that the soup is still warm.
- date fra glassd "table for two"
- flee boy "runaway"
+ rescue ade boy "tows"
- injure fra "thrown by the blast"
- ill fra "deaf ear"
- recover fra "comes to"

== 8
The [orphan](boy) bites two social workers and is found each morning in the fireboat, under the tarpaulin. [Adelmo](ade), [who](ade) grew up in three homes himself, brings blankets, then a form. Single, foreign-born, night shifts: refused. The [widow](widow) from the almshouse has [him](ade) wheel [her](widow) into the office, where [she](widow) informs the clerk that the [applicant](ade) is [her](widow) [brother](widbro) and that [she](widow) has a spare room.
- attack boy _ "bites"
- find _ boy "found"
- gift ade boy "blankets"
- parent? ade boy "form"
- reject _ ade "refused"
+ help widow ade "informs the clerk"
- sibling! ade widow "brother"
- invite widow ade+boy "a spare room"

== 9
Church of the [Frari](@frari), candles, a Titian smouldering. [Don Eugenio](priest) is struck down in the sacristy by someone looking for what a [penitent](bep) once gave [him](priest) to keep. [He](priest) had sewn [Vianello](bep)'s rags into a chasuble. [Bepi](bep), first through the door, gives the [priest](priest) [his](bep) breath for six minutes; the [assailant](cousin), cornered in the belfry, asks to be forgiven in dialect. It is a voice that [Bepi](bep) has known from the cradle.
+ attack cousin priest "struck down"
- gift.past bep priest "gave him to keep"
- help.past priest bep "sewn"
+ rescue bep priest "gives the priest his breath"
- reconcile? bep cousin "asks to be forgiven"
- discover bep cousin "voice"
- investigate cousin "looking for"

== 10
[Ruggero](cousin) names [Dandolo](hotel). [Dandolo](hotel) names nobody and invites the [mayor](mayor) to dinner. [Busetto](mayor), up for re-election, dissolves crew five to save money: boat to the museum, [captain](ors) to a desk in [Padua](@padua). The night before, [Gino](gino) stands below [Orsola](ors)'s window with a mandolin and without the [croupier](croup). [She](ors) empties a bucket. Is that forgiveness? It was warm water, [he](gino) tells the bar.
+ accuse cousin hotel "names Dandolo"
- reveal! hotel _ "names nobody"
- invite hotel mayor "invites"
+ quit ors mayor "dissolves"
- move? ors "to a desk" @padua
- breakup gino croup "without the croupier"
- reconcile? gino ors "forgiveness"
- reject ors gino "empties a bucket"

== 11
No crew, no boat, and the [Palazzo Dandolo](@palazzo) in flames with the [mayor](mayor) inside. The [four](ade+bep+fra+ors) come in whatever floats. [Nane](boy) has taken the fireboat out of the museum by himself and brings it stern first. [Signora Dandolo](hotel), trapped behind [her](hotel) own new shutters, begs [Checca](fra) through the slats; on the deaf side, it takes a while. The [mayor](mayor) is lowered in a tapestry. [Zanetti](ors) hears, as [he](mayor) passes, that there never was any dissolution.
- return ade+bep+fra+ors "come in whatever floats"
- steal boy _ "taken"
- help boy ade+bep+fra+ors "brings"
- sad hotel "begs"
+ rescue fra hotel "begs Checca"
+ rescue ade+bep+fra+ors mayor "lowered in a tapestry"
- quit! ors mayor "never was"

== 12
In the ashes lies a strongbox, in the strongbox a receipt for one explosion. [Dandolo](hotel) is taken away in a police launch, at walking pace, past the whole of [Murano](@murano). [Barovier-Lenz](glass) relights the furnace and lets [his](glass) [girl](glassd) blow the first piece: a ring, for a [firefighter](fra). The [judge](judge) signs [Sow](ade)'s form when the [boy](boy) bites nobody. [Orsola](ors) gives [Bepi](bep) back the helm, and goes home, it's rumoured, by way of the casino.
- discover _ hotel "receipt"
+ arrest _ hotel "taken away"
- parent glass glassd "girl"
- create glassd "blow"
+ propose? glassd fra "ring"
- parent.start ade boy "signs Sow's form"
- hire bep ors "helm"
- reconcile? gino ors "by way of the casino"
- return ors "goes home"
