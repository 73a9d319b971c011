%series Silver Maple
%lang en
%genre apartment-block ensemble in Bengaluru, streaming-guide blurbs
%cast anjali  | Anjali Rao; Anjali | f
%cast vikram  | Vikram Shenoy; Vikram; Vicky | m
%cast noor    | Noor Baig; Noor | f
%cast sameer  | Sameer Baig; Sameer | m
%cast tara    | Tara D'Souza; Tara | f
%cast colonel | Colonel Bhatt; Bhatt | m
%cast leela   | Leela Shenoy; Leela | f
%cast kiran   | Kiran | n
%cast mithun  | Mithun Das; Mithun | m
%cast guard   | Shankar | m
%cast ida     | Ida Lindgren; Ida | f
%cast udupi   | - | f
%cast aunty   | Usha Aunty; Usha | f

== 1 Lift Out of Order
Eleven floors, one lift, and on moving day it jams between six and seven with two [strangers](anjali+vikram) inside. [Anjali Rao](anjali) is twenty-nine, an [architect](anjali), and has just run out on an engagement lunch. [Vikram Shenoy](vikram) lives on nine with [his](vikram) [mother](leela) and a fish. By the time [Shankar](guard), the night [guard](guard), cranks [them](anjali+vikram) down, [they](anjali+vikram) know each other's blood groups. At the gate [Anjali](anjali)'s abandoned [suitor](mithun), [Mithun Das](mithun), is sitting on [his](mithun) suitcase with a box of sweets. [Leela](leela), watching from the balcony, has already counted [her](anjali) bags.
- meet anjali vikram "two strangers"
+ breakup anjali mithun "run out on"
- parent leela vikram "mother"
- housemate leela vikram "lives on nine with"
- rescue guard anjali+vikram "cranks them down"
- love mithun anjali "suitor"
- travel mithun "sitting on his suitcase"

== 2 Paying Guest
[Tara D'Souza](tara), radio [jockey](tara) and keeper of half the building's secrets, lets [Anjali](anjali) have [her](tara) second bedroom. The rent is gossip. On four, [Noor Baig](noor) and [Sameer](sameer), wed eleven months, have stopped eating at the same time; through the wall [Colonel Bhatt](colonel) hears [them](noor+sameer) go for each other over a gas bill and turns up [his](colonel) bhajans. [Mithun](mithun) won't budge. [He](mithun) rents the servant's quarter and tells everyone that [he](mithun) is [Anjali](anjali)'s [husband](mithun). [Vikram](vikram), [who](vikram) has bought two tickets for a play, gives them to the fish.
- move anjali tara "second bedroom"
- housemate.start anjali tara "lets Anjali have"
- married noor sameer "wed eleven months"
- neighbour colonel noor+sameer "through the wall"
+ quarrel noor sameer "go for each other"
- move mithun "rents"
- betray mithun _ "tells everyone"
- married! anjali mithun "husband"
- sad vikram "to the fish"
- date? anjali vikram "two tickets"

== 3 Night Show
[Tara](tara) puts the false [husband](mithun) on air without telling [him](mithun) who's listening. [Mithun](mithun) pours out [his](mithun) heart: the lunch, the hundred and ten guests, the sweets. The whole block hears; so does the [architect](anjali), brushing [her](anjali) teeth. [She](anjali) marches down to the servant's quarter and says, for the first time to [his](mithun) face, that [she](anjali) has never loved [him](mithun). [He](mithun) takes it standing up. Then [he](mithun) offers [her](anjali) a sweet. [Vikram](vikram) hears as well, and runs nine floors for a second pair of tickets. What the [jockey](tara) doesn't broadcast: the [colonel](colonel), sixty-eight, sends [her](tara) a poem a week.
- betray tara mithun "without telling"
- reveal mithun tara "pours out his heart"
- discover anjali mithun "so does"
+ reject anjali mithun "to his face"
- love! anjali mithun "never loved him"
- gift? mithun anjali "a sweet"
- happy vikram "runs nine floors"
+ flirt colonel tara "a poem a week"

== 4 Roll Call
[Vikram](vikram) takes [Anjali](anjali) to the theatre. [Anjali](anjali) falls asleep on [Vikram](vikram). [He](vikram) does not mind. [Leela](leela) minds. [She](leela) wants a [girl](udupi) from Udupi for [Vicky](vikram). [Kiran](kiran) moves onto seven. [Kiran](kiran) is the [colonel](colonel)'s [grandchild](kiran). [Noor](noor) works with [Kiran](kiran) at the hospital. [Sameer](sameer) does not like [Kiran](kiran)'s bike. [He](sameer) likes [Kiran](kiran)'s jokes less. [Noor](noor) laughs at them. [Shankar](guard) loves [Usha](aunty). [Usha](aunty) cooks for six flats. Nobody asks [Shankar](guard).
+ date anjali vikram "to the theatre"
- sad leela "minds"
- wedding? udupi vikram "a girl from Udupi"
- move kiran "moves onto"
- kin colonel kiran "grandchild"
- colleague kiran noor "works with"
+ jealous sameer kiran "does not like"
- love guard aunty "loves"

== 5 Terrace Party
Diwali on the roof. The [mother](leela) from nine has invited [Ida Lindgren](ida), a Swedish [engineer](ida), because [she](leela) mistook [her](ida) for the [girl](udupi) from Udupi on a bad line; by midnight [Leela](leela) and the [Swede](ida) are dancing. [Vikram](vikram) draws the [architect](anjali) behind the water tank and says the three words. [She](anjali) says them back. A rocket goes astray and sets fire to the [rival](mithun)'s sleeve. [Kiran](kiran), a burns [nurse](kiran), has it out in seconds, and afterwards [Mithun](mithun) can't stop looking at [Kiran](kiran)'s hands. [Noor](noor) has come up alone. [Her](noor) [husband](sameer) is downstairs, reading [her](noor) messages.
- celebrate _ "Diwali"
- invite leela ida "invited"
- happy ida+leela "are dancing"
+ confess vikram anjali "the three words"
- love anjali vikram "says them back"
- enemy mithun vikram "rival"
- injure mithun "sets fire"
- rescue kiran mithun "has it out"
- love.start mithun kiran "can't stop looking"
- married noor sameer "husband"
- investigate sameer noor "reading her messages"

== 6 Unsent
[Sameer](sameer) finds nothing, which enrages [him](sameer) more than something would have. [He](sameer) calls [his](sameer) [wife](noor)'s [colleague](kiran) a home-wrecker before the whole lobby. [Noor](noor) slaps [him](sameer). The old [soldier](colonel), drawn up to [his](colonel) full five foot five, informs the raging [husband](sameer) that nobody speaks to a Bhatt like that and, once [he](sameer) has gone, asks [his](colonel) [grandchild](kiran) whether there is anything in it. There isn't. [Kiran](kiran) has been having breakfast with the [man](mithun) with the bandaged arm. [Noor](noor), with two bags, rings at the [jockey](tara)'s door. "That's three of [us](anjali+noor+tara)," says [Anjali](anjali). "[We](anjali+noor+tara)'ll need a bigger kettle."
- discover! sameer noor "finds nothing"
- sad sameer "enrages"
- married noor sameer "wife"
- colleague kiran noor "colleague"
+ accuse sameer kiran "a home-wrecker"
- attack noor sameer "slaps"
- help colonel kiran "informs"
- kin colonel kiran "grandchild"
- affair! kiran noor "There isn't"
- date kiran mithun "having breakfast"
+ breakup noor sameer "with two bags"
- move noor anjali+tara "rings at"

== 7 The Girl From Udupi
[She](udupi) exists. [Her](udupi) name is on a biodata, [her](udupi) horoscope is flawless, and [her](udupi) people are coming on Sunday. [Leela](leela) tells [her](leela) [son](vikram) that [her](leela) heart will give out if [he](vikram) isn't there in a pressed shirt; [she](leela) has done this before, but never with a doctor's note. [Vikram](vikram) gives way. [He](vikram) doesn't tell [Anjali](anjali), and that is the worse mistake. [Usha Aunty](aunty), the [cook](aunty), is ordered to make payasam for twelve and mentions it on the fifth floor. [Anjali](anjali) goes up with a bowl, serves the visitors with [her](anjali) own hands, wishes the [coward](vikram) joy, and takes the stairs.
- parent leela vikram "son"
- betray leela vikram "give out"
- ill? leela "heart will give out"
- wedding? udupi vikram "a pressed shirt"
- reveal! vikram anjali "doesn't tell"
- reveal aunty anjali "mentions it"
+ breakup anjali vikram "takes the stairs"
- threaten leela vikram "give out"
- boss leela aunty "is ordered"
- travel? udupi "are coming"

== 8 Parity
The doctor's note turns out to be real. [Leela](leela) goes down in the lift, between six and seven, with nobody there but the [girl](anjali) [she](leela) drove away. [Anjali](anjali) pumps the old [woman](leela)'s chest for twenty minutes while [Shankar](guard) cranks. When [Vikram](vikram) gets to the hospital the [architect](anjali)'s dupatta is under [his](vikram) [mother](leela)'s head. [Noor](noor), the [cardiologist](noor) on duty, sends [him](vikram) home to sleep. In the canteen [she](noor) finds [Sameer](sameer), with soup. [He](sameer) has started seeing someone, [he](sameer) says, and [she](noor) feels the floor go: someone, [he](sameer) means, at the counselling centre, about [his](sameer) temper.
- ill leela "goes down"
- reject.past leela anjali "drove away"
+ rescue anjali leela "pumps"
- help guard leela "cranks"
- parent leela vikram "mother"
- treat leela noor "on duty"
- find noor sameer "finds"
- sad noor "feels the floor go"
- couple! _ sameer "seeing someone"

== 9 Visiting
[Leela](leela) wakes up. [She](leela) asks for [Anjali](anjali). [Anjali](anjali) comes. [They](anjali+leela) do not talk about [Vikram](vikram). [They](anjali+leela) talk about tiles. [Tara](tara) reads the [colonel](colonel)'s poems aloud on air. [She](tara) does not name [Bhatt](colonel). [Bhatt](colonel) is furious with [Tara](tara). [Tara](tara) goes down to number four. "They deserved it," says [Tara](tara). [He](colonel) pours [her](tara) a whisky. [Ida](ida) asks out [Vikram](vikram). [Vikram](vikram) says yes to [Ida](ida). [Ida](ida) talks about bridges. [Vikram](vikram) thinks of lifts. [Usha](aunty) brings [Shankar](guard) a tiffin. Somebody asked.
- recover leela "wakes up"
- reveal tara "aloud on air"
+ quarrel colonel tara "furious"
- reconcile colonel tara "pours her a whisky"
- invite ida vikram "asks out"
+ date ida vikram "says yes"
- love vikram anjali "thinks of lifts"
- gift aunty guard "brings Shankar a tiffin"

== 10 Bridges
Three dates in, the [Swede](ida) asks [Vikram](vikram) straight out whose dupatta [he](vikram) keeps in [his](vikram) laptop bag, and on hearing the answer pays for the coffee, kisses [him](vikram) on both cheeks and books herself a flight. [Mithun](mithun) and [Kiran](kiran) are living in the servant's quarter together now, to the [grandfather](colonel)'s horror: it has no bookshelf. [He](colonel) gives [them](kiran+mithun) [his](colonel) spare room. Up on five, [Noor](noor) lies on the bathroom floor. Eleven weeks, says the [radio jockey](tara), [who](tara) can count. [Sameer](sameer) must hear of it, [Anjali](anjali) argues. [Noor](noor) would sooner swallow the thermometer.
+ breakup ida vikram "kisses him on both cheeks"
- love vikram anjali "whose dupatta"
- discover ida vikram "hearing the answer"
- travel? ida "a flight"
- housemate.start kiran mithun "living in the servant's quarter"
- kin colonel kiran "grandfather"
- invite colonel kiran+mithun "spare room"
- sad colonel "horror"
+ pregnant noor sameer "Eleven weeks"
- discover tara noor "can count"
- reveal? noor sameer "must hear"

== 11 The Sweet Box
[Tara](tara), for once, keeps [her](tara) mouth shut; it's [Mithun](mithun) [who](mithun) blurts it out, handing [Sameer](sameer) a box of congratulations in the stairwell. The [father-to-be](sameer) sits down on the step and cries so hard that the former [suitor](mithun) has to fetch water. [Sameer](sameer) writes to [Noor](noor) that [he](sameer) won't come unless [she](noor) calls. Three days. [She](noor) calls. Meanwhile [Leela](leela), discharged and in need of a project, lies in wait for [Anjali](anjali) with a blueprint: [she](leela) wants the wall between the kitchen and [her](leela) [son](vikram)'s room knocked through. The [architect](anjali) knows perfectly well what is being asked, and measures the wall.
- reveal! tara sameer "keeps her mouth shut"
+ reveal mithun sameer "blurts it out"
- parent? sameer _ "father-to-be"
- sad sameer "cries so hard"
- gift mithun sameer "a box of congratulations"
- love.past mithun anjali "former suitor"
- help mithun sameer "fetch water"
+ reconcile noor sameer "She calls"
- recover leela "discharged"
- parent leela vikram "son"
- hire? anjali leela "a blueprint"
- reconcile anjali leela "measures the wall"

== 12 Between Six and Seven
[Vikram](vikram) bribes the [guard](guard) with a new radio. At nine on Saturday the lift stops where it stopped in June, with the same two [people](anjali+vikram) in it, and this time [he](vikram) has brought chairs. [He](vikram) says [he](vikram) was a worm. [She](anjali) agrees. [He](vikram) says [he](vikram) would like to be stuck with [her](anjali) until one of [them](anjali+vikram) dies. [She](anjali) asks who does the dishes. Long before [Shankar](guard) starts to crank, [she](anjali) has accepted. On four the [Baigs](noor+sameer) paint a nursery. The [colonel](colonel) and the [jockey](tara) announce, live, that [they](colonel+tara) are off to [Shimla](@shimla) for a month, and that it's nobody's business in how many rooms.
- gift vikram guard "a new radio"
+ propose vikram anjali "stuck with her"
+ engaged.start anjali vikram "has accepted"
- couple noor sameer "paint a nursery"
- reveal colonel+tara "announce"
- travel? colonel+tara "off to" @shimla
- couple colonel tara "in how many rooms"
- reconcile anjali vikram "has accepted"
- pregnant noor sameer "nursery"
