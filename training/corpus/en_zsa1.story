%series Pilot Station
%lang en
%genre harbour drama, north-east Scotland, encyclopaedia episode list in long sentences
%cast isla    | Isla Cordiner; Isla; Cordiner | f
%cast gregor  | Gregor Cordiner; Gregor | m
%cast murdo   | Murdo Strachan; Murdo; Strachan | m
%cast jessie  | Jessie Strachan; Jessie; Mrs Strachan | f
%cast kofi    | Kofi Mensah; Kofi; Mensah | m
%cast wattie  | Wattie Duthie; Wattie; Duthie | m
%cast rhona   | Rhona Duthie; Rhona | f
%cast signe   | Signe Haugen; Signe; Haugen | f
%cast linas   | Linas Petrauskas; Linas | m
%cast bain    | Inspector Bain; Bain | m
%cast boy     | Callum | m
%cast diver   | Ewan Noble; Ewan; Noble | m
%cast lawyer  | Ms Ritchie; Ritchie | f

== 1 Flood Tide
After the funeral of the old chief pilot, the [harbour master](murdo) of [Peterhead](@peterhead), [Murdo Strachan](murdo), puts [Isla Cordiner](isla) in charge of the station, a decision that does not sit well with [her](isla) elder [brother](gregor) [Gregor](gregor), [who](gregor) had counted on the post. On [her](isla) first night [she](isla) brings a Norwegian trawler through the gap, whose [skipper](signe), [Signe Haugen](signe), stands [her](isla) a whisky. [Murdo](murdo)'s [wife](jessie) [Jessie](jessie) is meanwhile told by [her](jessie) doctor that the shadow on the plate is not a smudge. [Kofi Mensah](kofi), the station's [engineer](kofi), keeps the kettle going.
+ hire isla murdo "in charge"
- boss murdo isla "puts Isla Cordiner"
- sibling gregor isla "brother"
- jealous gregor isla "not sit well"
- hire? gregor "counted on the post"
- help isla signe "brings"
- gift signe isla "whisky"
- married jessie murdo "wife"
+ ill jessie "shadow on the plate"

== 2 Diesel
Forty drums of fuel have gone from the quay, and [Inspector Bain](bain) is given the case. The night [watchman](wattie), [Wattie Duthie](wattie), [who](wattie) is fond of a nap, swears that [he](wattie) never closed an eye; [his](wattie) [daughter](rhona) [Rhona](rhona), [who](rhona) works at the customs house, knows better but keeps [her](rhona) counsel. It was [Linas](linas), a Lithuanian [deckhand](linas) on [Haugen](signe)'s boat, [who](linas) rolled the drums away, and [Gregor](gregor) [who](gregor) paid [him](linas). [Bain](bain) takes [Kofi](kofi) in for questioning because [he](kofi) holds a key, and [Isla](isla) tells the [policeman](bain) to [his](bain) face that a key proves nothing.
- investigate bain "given the case"
- betray wattie bain "swears"
- parent wattie rhona "daughter"
- reveal! rhona _ "keeps her counsel"
- boss signe linas "deckhand"
+ steal linas _ "rolled the drums away"
- hire linas gregor "paid him"
+ arrest bain kofi "takes Kofi in"
- help isla kofi "proves nothing"

== 3 The Gap
In a north-easterly gale the cutter rolls over at the harbour mouth, and [Gregor](gregor), [who](gregor) ought not to have been aboard, is washed off the deck. [Kofi](kofi), released an hour before, goes in after [him](gregor) on a line and hauls the [man](gregor) [who](gregor) had let [him](kofi) sit in a cell up the ladder. [Gregor](gregor)'s leg is crushed between hull and quay. At the bedside [his](gregor) [sister](isla) asks what [he](gregor) wanted out there at night, but the [patient](gregor) turns [his](gregor) face to the wall. [Linas](linas), afraid of what [he](gregor) may say under the morphine, slips away on the [Aberdeen](@aberdeen) bus.
- arrest.end _ kofi "released"
+ rescue kofi gregor "goes in after him"
- betray.past gregor kofi "let him sit"
- injure gregor "crushed"
- sibling gregor isla "sister"
- reveal! gregor isla "turns his face"
- sad linas gregor "afraid"
+ flee linas "slips away" @aberdeen

== 4 Mrs Strachan's List
[Mrs Strachan](jessie), [who](jessie) has told nobody of the diagnosis, draws up a list of things to be done, at the top of which stands [her](jessie) only [son](boy), [Callum](boy), given away at sixteen to a couple in [Elgin](@elgin). [She](jessie) engages a [lawyer](lawyer), [Ms Ritchie](lawyer), to trace [him](boy). [Murdo](murdo) comes upon the [solicitor](lawyer)'s card in the bread bin, thinks that [his](murdo) [wife](jessie) means to leave [him](murdo) and pours out [his](murdo) heart to [Signe](signe), [who](signe) has troubles of [her](signe) own, being short of a [deckhand](linas). A bottle is emptied. The foghorn, which has been broken since March, is mended at last.
- reveal! jessie _ "told nobody"
- parent jessie boy "son"
- lose.past jessie boy "given away"
- advisor lawyer jessie "engages"
+ find? lawyer boy "trace him"
- find murdo "comes upon"
- married jessie murdo "wife"
- breakup! jessie murdo "leave him"
- reveal murdo signe "pours out"
- boss.end signe linas "short of"

== 5 Slack Water
[Bain](bain) questions [Wattie](wattie). [Wattie](wattie) sticks to [his](wattie) story. Then [he](wattie) looks at [Rhona](rhona). [Rhona](rhona) looks at the floor. [She](rhona) has had enough. [She](rhona) gives [Bain](bain) the gate book. The [watchman](wattie) loses [his](wattie) job the same day. [Father](wattie) and [daughter](rhona) do not eat together that night. [Kofi](kofi) brings [them](rhona+wattie) both fish. [Rhona](rhona) likes [Kofi](kofi). [Kofi](kofi) thinks of [Isla](isla). [Isla](isla) thinks of tides. A seal lies on the slip and no one moves it. In the ward, the [patient](gregor) with the bad leg gets a fever. The [nurse](diver) on nights is a trained [diver](diver), [Ewan Noble](diver).
- investigate bain wattie "questions Wattie"
- betray wattie bain "sticks to"
+ reveal rhona bain "gives Bain"
- quit wattie "loses his job"
- parent wattie rhona "daughter"
- quarrel rhona wattie "do not eat together"
- love rhona kofi "likes Kofi"
- love kofi isla "thinks of Isla"
- ill gregor "fever"
- gift kofi rhona+wattie "fish"

== 6 The Ferry from Lerwick
[Linas](linas), picked up by the police in [Lerwick](@lerwick), is brought back in handcuffs and names the [man](gregor) behind the theft of the diesel, so that [Bain](bain) has to put a constable beside [Gregor](gregor)'s bed. [Isla](isla) refuses to believe the [deckhand](linas), flings a mug at the [inspector](bain) and only begins to waver when the former [watchman](wattie) tells [her](isla) whose car stood at the gate. In [Elgin](@elgin), the [lawyer](lawyer) runs [Jessie](jessie)'s [boy](boy) to earth in a tyre shop. [Callum](boy), now thirty, says that [he](boy) has a mother and needs no second. [Ritchie](lawyer) leaves a telephone number under the till.
- arrest _ linas "picked up"
+ accuse linas gregor "names the man"
- steal.past gregor _ "theft"
- arrest bain gregor "put a constable"
- attack isla bain "flings a mug"
- reveal wattie isla "tells her"
- find lawyer boy "runs Jessie's boy"
- parent jessie boy "boy"
- reject boy jessie "needs no second"

== 7 Court Week
The trial lasts four days. [Gregor](gregor), on crutches, pleads that [he](gregor) was drowning in debt; the sheriff gives [him](gregor) eighteen months, and [his](gregor) [accomplice](linas) half as much. To everybody's surprise it is the [engineer](kofi), wrongly locked up for the same offence, [who](kofi) asks for mercy on [his](gregor) behalf. [Isla](isla) waits for the [Ghanaian](kofi) on the courthouse steps and, without a word, kisses [him](kofi). [Rhona](rhona), [who](rhona) had come to ask [him](kofi) to the ceilidh, sees it and walks on. Since [Signe](signe) has lost [her](signe) [man](linas) for good, [she](signe) signs on [Wattie](wattie) as a cook.
- lose gregor "debt"
+ arrest _ gregor "eighteen months"
- arrest _ linas "half as much"
- arrest.past _ kofi "wrongly locked up"
- help kofi gregor "asks for mercy"
+ kiss isla kofi "kisses him"
- invite? rhona kofi "to ask him"
- discover rhona isla+kofi "sees it"
- hire wattie signe "signs on Wattie"

== 8 What the Surgeon Left
[Jessie](jessie) comes through the operation, but on the third day the wound goes bad, and [Murdo](murdo), [who](murdo) had been led to think of a rival, learns from the [lawyer](lawyer) both that [his](murdo) [wife](jessie) may not live and that [she](jessie) has a grown [son](boy). [He](murdo) drives to [Elgin](@elgin), asks for four tyres and, while they are being changed, tells the [fitter](boy) who [he](murdo) is. The younger [man](boy) puts down [his](boy) wrench. [They](boy+murdo) drive back together. [She](jessie) is asleep when [her](jessie) [visitor](boy) sits down, and [he](boy) is holding [her](jessie) hand when [she](jessie) wakes and, not knowing [him](boy), asks whether [he](boy) is the plumber.
- treat jessie _ "operation"
- ill jessie "goes bad"
- die? jessie "may not live"
- married jessie murdo "wife"
+ reveal lawyer murdo "learns from the lawyer"
- parent jessie boy "son"
- travel murdo "drives" @elgin
- reveal murdo boy "tells the fitter"
+ meet boy jessie "sits down"
- help boy jessie "holding her hand"

== 9 Overboard
Off [Rattray Head](@rattray) the [cook](wattie) falls down the hold of the [Norwegian](signe)'s trawler and is dead before the helicopter arrives. [Signe](signe) has to tell [Rhona](rhona), [who](rhona) has not exchanged a word with [him](wattie) since the affair of the gate book and now blames herself rather than the ladder. It is [Noble](diver), the [nurse](diver), [who](diver) discovers that two rungs had been sawn through. [Bain](bain) seals off the boat. The only [person](linas) with a grudge against its [owner](signe) is still in prison; the other crew are old friends. That evening, [Isla](isla) finds the windows of the pilot house smashed.
+ die wattie "is dead"
- reveal signe rhona "has to tell"
- quarrel.past rhona wattie "not exchanged a word"
- sad rhona "blames herself"
+ discover diver "discovers"
- kill _ wattie "sawn through"
- investigate bain signe "seals off"
- enemy linas signe "grudge"
- attack _ isla "smashed"

== 10 Bad Weather Friends
[Ewan](diver) goes down to the harbour bed for the police and comes up with a saw wrapped in a customs jacket, whereupon suspicion falls on the dead [man](wattie)'s own [daughter](rhona). [Rhona](rhona) runs, gets as far as the lighthouse and bars the door. [Isla](isla), against [whom](isla) [she](rhona) has nursed a grievance since the kiss on the steps, is the one to talk [her](rhona) down: the saw was meant for [Signe](signe), [she](rhona) sobs, for taking the old [man](wattie) to sea at seventy. [She](rhona) is led away by [Bain](bain). [Callum](boy), on [his](boy) third visit that month, calls [Jessie](jessie) by [her](jessie) first name, which pleases [her](jessie).
- find diver "comes up with"
- parent wattie rhona "daughter"
- accuse _ rhona "suspicion falls"
- flee rhona "runs"
- jealous rhona isla "nursed a grievance"
- rescue isla rhona "talk her down"
- reveal rhona isla "sobs"
- kill? rhona signe "meant for Signe"
+ arrest bain rhona "led away"
- happy jessie boy "pleases her"

== 11 Parole
Let out early, [Gregor](gregor) returns to a town in which even the gulls seem to turn their backs. [His](gregor) [sister](isla) will not have [him](gregor) in the house; it is the [harbour master](murdo) [who](murdo) finds [him](gregor) a berth, mending nets at a wage that the [ex-convict](gregor) would once have laughed at. [He](gregor) pays a visit to the [man](kofi) [who](kofi) pulled [him](gregor) out of the gap and learns that the [engineer](kofi) has asked [Isla](isla) to marry [him](kofi) and been told to ask again in spring. [Jessie](jessie) is given a clean bill of health. The [Strachans](jessie+murdo) dance in the kitchen.
- arrest.end _ gregor "Let out early"
+ return gregor "returns"
- sibling gregor isla "sister"
- reject isla gregor "not have him"
- hire gregor murdo "finds him a berth"
- rescue.past kofi gregor "pulled him out"
- propose kofi isla "to marry him"
- reject? isla kofi "ask again"
+ recover jessie "clean bill of health"
- happy jessie+murdo "dance in the kitchen"

== 12 Leading Lights
On the night of the regatta supper, [Signe](signe)'s trawler strikes the breakwater with [Callum](boy) aboard, [who](boy) had begged for a trip. As the cutter is short-handed, [Isla](isla) has no choice but to take [her](isla) [brother](gregor) along. [Gregor](gregor), bad leg and all, gets a rope to the [tyre fitter](boy) and sends [him](boy) across first, then the [skipper](signe), then the cat. [He](gregor) himself is fished out blue but breathing. [Brother](gregor) and [sister](isla) share a blanket, the first thing [they](gregor+isla) have shared in two years. In spring, [Kofi](kofi) does not have to ask again: the [chief pilot](isla) does.
- sibling gregor isla "brother"
+ rescue gregor boy "gets a rope"
- rescue gregor signe "sends him across first"
- rescue _ gregor "fished out"
- reconcile gregor isla "share a blanket"
+ propose isla kofi "the chief pilot does"
