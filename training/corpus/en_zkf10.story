%series Hut 2400
%lang en
%genre mountain-rescue drama, Julian Alps, terse listings
%cast jag   | Jagoda Zupan; Jagoda; Jaga | f
%cast matej | Matej Zupan; Matej | m
%cast rok   | Rok Kralj; Rok; Kralj | m
%cast ines  | Ines | f
%cast bor   | Bor | m
%cast lux   | Luxembourg; Fons Weber; Weber; Fons | m
%cast neza  | Neža Kralj; Neža | f
%cast dusk  | Dušan | m
%cast sky   | - | m
%cast petra | Petra Hlad; Petra; Hlad | f
%cast tine  | Tine | m
%cast girl  | - | f

== 1
[Jagoda Zupan](jag) runs the hut at 2,400 metres; [her](jag) [husband](matej) [Matej](matej) runs the rescue team in the valley; [they](jag+matej) meet on Sundays. This Sunday [Matej](matej) brings a new [recruit](rok), [Rok Kralj](rok), fresh from prison in [Koper](@koper). [Jagoda](jag) knows [him](rok): [he](rok) was driving when [her](jag) [sister](ines) [Ines](ines) was crippled. Storm on the ridge. [Kralj](rok) brings a dangling [skier](sky) in alone. [Jagoda](jag) hands out soup to everyone but [him](rok).
- boss matej rok "runs the rescue team"
- married jag matej "husband"
+ hire rok "new recruit"
- arrest.past _ rok "prison"
- injure.past ines rok "crippled"
- sibling ines jag "sister"
+ rescue rok sky "brings a dangling skier in"
- enemy jag rok "everyone but him"

== 2
[Ines](ines) coaches the ski juniors from a sledge and asks no pity. [Her](ines) [ex](bor), [Bor](bor), walked when [she](ines) could not, and now sleeps with the weather [forecaster](petra), [Petra Hlad](petra). [Matej](matej) defends [Rok](rok); [Jagoda](jag) says [he](matej) has chosen the wrong family. Harsh words through a closed door. A shy [guest](lux), known to all as [Luxembourg](lux), has booked one night in the hut and stays on. [He](lux) peels potatoes beautifully.
- ex bor ines "ex"
+ breakup.past bor ines "walked"
- affair bor petra "sleeps with"
- help matej rok "defends"
+ quarrel jag matej "Harsh words"
- accuse jag matej "chosen the wrong family"

== 3
[Rok](rok) has a [sister](neza), [Neža](neza), [who](neza) teaches the village school and would like it known that [he](rok) took the blame. For whom? [Neža](neza) shuts up. [Ines](ines), unexpectedly, comes to look [him](rok) in the eye. [They](ines+rok) drink tea; [she](ines) leaves puzzled. [Petra](petra) forecasts sun and gets a blizzard. [Matej](matej), caught in it, is dug out by the [man](rok) [he](matej) defended. [Luxembourg](lux) teaches the hut [keeper](jag) a waltz.
- sibling neza rok "sister"
- advisor neza _ "teaches the village school"
- betray.past rok _ "took the blame"
- reveal! neza "shuts up"
+ meet ines rok "look him in the eye"
+ rescue rok matej "dug out"
- help.past matej rok "defended"
- flirt lux jag "a waltz"

== 4
[Matej](matej) misses a Sunday. [Jagoda](jag) waits for [Matej](matej). [Luxembourg](lux) chops wood for [Jagoda](jag). [Ines](ines) calls [Rok](rok). [Rok](rok) drives [Ines](ines) to the lake. Nobody drowns. [Bor](bor) sees [Ines](ines) laugh. [Bor](bor) cannot sleep. [Petra](petra) sleeps well. [Tine](tine) is five. [Tine](tine) belongs to [Neža](neza). [Tine](tine) has no father on paper. [Tine](tine) has the ears of [Matej](matej). [Jagoda](jag) teaches [Tine](tine) to ski. [She](jag) looks at [his](tine) ears.
- sad jag "waits"
- help lux jag "chops wood"
+ date ines rok "to the lake"
- happy ines "laugh"
- jealous bor rok "cannot sleep"
- parent neza tine "belongs to Neža"
- parent matej tine "ears of Matej"
- advisor jag tine "teaches Tine"
+ discover? jag matej "looks at his ears"

== 5
[She](jag) asks. [Matej](matej) could lie, and is too tired to. Six years ago, three months, [Neža](neza). [Jagoda](jag) takes off [her](jag) ring and hangs it on the ice-axe rack. [Rok](rok), hearing [his](rok) [sister](neza) sob next door, goes after [Matej](matej) with an avalanche shovel and gets suspended. [Luxembourg](lux) makes the bed in the spare room for [Jagoda](jag), and closes the door from outside. [Ines](ines) shouts at [Matej](matej) on the telephone for an hour.
+ reveal matej jag "Matej could lie"
- affair.past matej neza "three months"
- cheat.past matej jag "three months"
+ breakup jag matej "takes off her ring"
- sibling neza rok "sister"
- sad neza "sob"
- attack rok matej "goes after"
- quit rok matej "suspended"
- help lux jag "makes the bed"
- quarrel ines matej "shouts at"

== 6
Without [Kralj](rok), the team botches a rescue: two dead on the north face. Old [Dušan](dusk), [who](dusk) trained [them](matej+rok) all, weeps at the roadside and calls [Matej](matej) unfit. [Petra](petra), [who](petra) got the wind wrong, is slapped by a victim's mother. [Bor](bor) is no comfort; [he](bor) is under [Ines](ines)'s window with a guitar. [Ines](ines) empties a vase on [him](bor). [Jagoda](jag), writing to a lawyer in [Bled](@bled), asks [Luxembourg](lux) how to spell adultery.
- die _ "two dead"
- advisor.past dusk matej+rok "trained them all"
- sad dusk "weeps"
+ accuse dusk matej "unfit"
- attack _ petra "is slapped"
- love bor ines "with a guitar"
+ reject ines bor "empties a vase"
- divorce? jag matej "lawyer"

== 7
Drunk, [Dušan](dusk) says too much at the inn: it was not [Kralj](rok) at the wheel that night. [Rok](rok) pulled the real [driver](bor) from the seat and sat down there himself, because the [driver](bor) had a place on the national team and a [girl](ines). [Ines](ines) is the [girl](ines). The [driver](bor) is [Bor](bor). [She](ines) hears it in front of thirty people. [Rok](rok) has loved [her](ines) since school and went to jail so that [she](ines) might keep [her](ines) [champion](bor). [He](rok) kept, [she](ines) remarks, nothing.
+ reveal dusk _ "says too much"
- injure.past ines bor "driver is Bor"
- rescue.past rok bor "pulled the real driver"
- help.past rok bor "sat down there"
- couple.past bor ines "a girl"
+ discover ines bor "hears it"
- love rok ines "has loved"
- arrest.past _ rok "went to jail"

== 8
[Bor](bor) packs. [Petra](petra) blocks the door. [Petra](petra) wants the truth from [Bor](bor). [Bor](bor) tells [Petra](petra). [She](petra) calls the police on [Bor](bor). [Ines](ines) goes to [Rok](rok). [Ines](ines) is furious with [Rok](rok). [Ines](ines) also kisses [Rok](rok). [Jagoda](jag) apologises to [Rok](rok). [She](jag) gives [Rok](rok) soup. [Matej](matej) eats alone. [Tine](tine) knocks at the door of [Matej](matej). "Are [you](matej) [my](tine) [dad](matej)?" asks [Tine](tine). [Matej](matej) lets [Tine](tine) in. It snows.
- flee? bor "packs"
- reveal bor petra "tells Petra"
+ accuse petra bor "calls the police"
- sad ines rok "furious"
+ kiss ines rok "kisses Rok"
- reconcile jag rok "apologises"
- gift jag rok "soup"
- sad matej "alone"
- parent matej tine "dad"

== 9
[Luxembourg](lux) has a name, [Fons Weber](lux), and a reason for staying: [his](lux) [daughter](girl) fell from this ridge last summer and was never found. [He](lux) has been searching every dawn. [Jagoda](jag) goes with [him](lux). On the fourth day [she](jag) finds a red boot. The [widower](lux) buries what there is; [she](jag) holds [him](lux) upright. At the graveside [Matej](matej) asks [her](jag) to come back down. [She](jag) says the hut is home. [Weber](lux) moves out of the guest room.
- parent lux girl "daughter"
- die.past girl "fell from this ridge"
- find? lux girl "searching"
+ find jag "red boot"
- married.past _ lux "widower"
- help jag lux "holds him upright"
- reconcile? jag matej "asks her"
- reject jag matej "hut is home"
+ couple.start jag lux "moves out of"

== 10
[Bor](bor), charged and out on bail, comes up the mountain to have it out with [Rok](rok). [They](bor+rok) fight on the glacier; a snow bridge goes. [Rok](rok) hangs on the rope and [Bor](bor) on [Rok](rok). "Cut," says the [ex-champion](bor), [who](bor) for the first time means somebody else's good. [Rok](rok) does not. [Ines](ines) brings the dogs, [Matej](matej) the winch. [Both](bor+rok) are hauled up, the [one](bor) with two frozen toes, the [other](rok) in tears. [Dušan](dusk) lifts the suspension.
- accuse.past _ bor "charged"
- arrest.past _ bor "out on bail"
- attack bor rok "fight on the glacier"
- rescue rok bor "Rok does not"
+ rescue ines+matej bor+rok "hauled up"
- hire rok dusk "lifts the suspension"
- injure bor "two frozen toes"
- sad rok "in tears"

== 11
[Matej](matej) hands the team to [Rok](rok) and takes a desk. Tuesdays and Fridays [he](matej) has [Tine](tine). [Neža](neza), civil at the doorstep, inspects [him](matej) for crumbs; [the two](matej+neza) were fond of each other once and could be again, if anyone asked [her](neza). No one does yet. [Petra](petra) visits [Bor](bor) in [his](bor) cell with a forecast: eighteen months, then clearing. [Jagoda](jag), signing the last page at [Bled](@bled), feels sick. The altitude, [she](jag) tells [Weber](lux). [He](lux) has gone rather pale himself.
+ quit matej "hands the team"
- hire rok "hands the team"
- love.past matej neza "fond of each other"
- couple? matej neza "could be again"
- arrest.past _ bor "in his cell"
+ divorce jag matej "signing the last page"
- pregnant? jag lux "feels sick"
- discover? lux jag "gone rather pale"

== 12
Not the altitude. [Jagoda](jag), forty-four, is having twins. [Ines](ines) laughs so hard that [she](ines) slides off the sledge into [Rok](rok), [who](rok) uses the occasion and the ring. The whole valley climbs to the hut for the feast. [Matej](matej) brings [Neža](neza), a fresh start and a cake. [Fons](lux) waltzes with the cook, with [Ines](ines)'s sledge, with [Tine](tine). A siren, far down. The new [chief](rok) puts [his](rok) glass away; the old [one](matej) reaches for [his](matej) boots too.
+ pregnant jag lux "having twins"
- happy ines "laughs so hard"
+ propose rok ines "the ring"
- celebrate _ "feast"
- couple.start matej neza "fresh start"
