%series The Orrery Throne
%lang en
%genre space monarchy saga, terse episode listings
%cast ysa | Ysaline; Empress Ysaline | f
%cast cas | Lord Castellan Brune; Brune | m
%cast ode | Odo Kestenbaum; Kestenbaum | m
%cast ner | Nerys Achterhof; Nerys | f
%cast jor | Jorund | m
%cast pal | Palatine Umbral; Umbral | m
%cast dov | Dovile | f
%cast fin | Finnick; the young duke | m
%cast hag | Admiral Hagar Stroem; Stroem | f
%cast old | - | m
%cast mo | - | f

== 1
The old [emperor](old) dies without having wound the great orrery, and at the same minute [his](old) [granddaughter](ysa) [Ysaline](ysa), convent-bred and nineteen, is pulled out of choir practice to succeed [him](old). [Lord Castellan Brune](cas), [regent](cas) until [she](ysa) comes of age in a month, kneels a trifle too low. In the spaceport below, [Nerys Achterhof](ner), [smuggler](ner) of relics, discovers that the crate [she](ner) has been paid to take off-planet is breathing.
+ die old "dies"
- kin old ysa "granddaughter"
+ hire ysa "succeed"
- hire cas "regent"
- discover ner fin "breathing"
- hire.past ner _ "paid"

== 2
Inside is a drugged [boy](fin): [Finnick](fin), [duke](fin) of the outer moons and, if anything happens to [Ysaline](ysa), next in line. [Nerys](ner), [who](ner) does not ship people, turns the crate round. [Her](ner) [partner](jor) [Jorund](jor) would rather take the second half of the fee; [they](jor+ner) toss for it, and [she](ner) cheats. Meanwhile [Umbral](pal), [palatine](pal) of the clergy, advises [his](pal) former choir [girl](ysa) to trust nobody, himself included.
- attack _ fin "drugged"
+ find ner fin "Inside"
- colleague jor ner "partner"
- quarrel jor ner "toss"
- betray ner jor "cheats"
- advisor pal ysa "advises"

== 3
The [young duke](fin) comes to, bites [Jorund](jor), and demands to be taken to court at once; it is there, [Nerys](ner) points out, that somebody nailed [him](fin) into a box. [Brune](cas), [whose](cas) handwriting is on the freight bill, has the port sealed. [Admiral Hagar Stroem](hag), the [regent](cas)'s [ex-wife](hag) and the last honest [officer](hag) in the fleet, is ordered to sink a certain tramp freighter, and asks to have that in writing.
- recover fin "comes to"
- attack fin jor "bites"
- travel? fin "taken to court"
- reveal ner fin "points"
+ abduct.past cas fin "bill"
- ex cas hag "ex-wife"
+ attack? hag ner "sink"

== 4
At the Feast of Gears the [empress](ysa) opens the dancing with a [clerk](ode), because [Odo Kestenbaum](ode), [keeper](ode) of the orrery's oil cans, happens to be standing nearest when the music starts. [He](ode) tells [her](ysa), counting under [his](ode) breath, that the machine did not stop by itself. Somebody has taken out a wheel. [Dovile](dov), first [lady](dov) of the bedchamber and [Brune](cas)'s eyes there, watches the waltz with narrowed lids: that dance had been promised to [her](dov) [brother](cas).
- celebrate ysa "Feast"
+ meet ode ysa "dancing"
+ reveal ode ysa "tells"
- steal _ old "taken"
- boss ysa dov "lady"
- investigate dov ysa "watches"
- sibling cas dov "brother"

== 5
Outgunned and out of fuel, the [smuggler](ner) puts down on a moon of [Finnick](fin)'s, where the [boy](fin)'s tenants take [them](jor+ner) for kidnappers and string [Jorund](jor) up by the ankles. The [duke](fin), nine years old, gives [his](fin) first judgement: the [pair](jor+ner) are to be fed. In the palace, [Ysaline](ysa) takes to visiting the oil store at night. [She](ysa) has never held a screwdriver. [Kestenbaum](ode) closes [her](ysa) fingers round the handle and forgets to remove [his](ode) own.
- flee ner "moon"
- abduct! jor+ner fin "kidnappers"
- attack _ jor "string"
+ rescue fin jor+ner "fed"
- travel ysa "visiting"
- advisor ode ysa "closes her fingers"
+ love.start ode ysa "forgets to remove"

== 6
[Umbral](pal) is arrested in the middle of a sermon. High treason, says the [regent](cas), producing letters; forgery, says the [palatine](pal), and a poor one. The [empress](ysa) signs the warrant with tears in [her](ysa) eyes, as [Dovile](dov) has warned [her](ysa) that otherwise [Odo](ode) will be next. That evening [she](ysa) bars [her](ysa) door to the [clerk](ode) without a word of explanation. [He](ode) stands there with an oil can until the candles are put out.
+ arrest cas pal "arrested"
- accuse cas pal "treason"
- betray cas pal "forgery"
- sad ysa "tears"
- threaten dov ysa "warned"
- arrest? _ ode "next"
+ reject ysa ode "bars"

== 7
[Stroem](hag) finds the freighter, the moon and, at the head of a militia of goatherds, a [duke](fin) [who](fin) salutes [her](hag). [She](hag) was [his](fin) late [mother](mo)'s flag captain. Instead of opening fire [she](hag) takes [them](fin+jor+ner) all aboard and turns [her](hag) guns the other way. Over dinner [Jorund](jor) tells lies about [his](jor) scars and the [admiral](hag) believes not one of them, to [his](jor) delight; it has been years since a woman listened so closely.
+ find hag fin+jor+ner "finds"
- boss.past mo hag "captain"
- parent mo fin "mother"
- die.past mo "late"
- attack! hag fin+jor+ner "Instead of opening fire"
+ help hag fin+jor+ner "takes"
- betray jor hag "lies"
- discover hag jor "believes not one"
- happy jor hag "delight"

== 8
Two weeks before the majority [Brune](cas) makes [his](cas) offer: [his](cas) hand, and [Umbral](pal)'s life. [Ysaline](ysa) asks for three days. [She](ysa) spends the first in prayer and the second in the dungeon, where the [palatine](pal) teaches [her](ysa), through the bars, how to lie to a man's face. On the third [she](ysa) accepts the [regent](cas), blushing beautifully. [Kestenbaum](ode), [who](ode) is oiling the hinges, hears it and drops the can.
+ propose cas ysa "offer"
- threaten cas ysa "life"
- travel ysa pal "dungeon"
- advisor pal ysa "teaches"
- engaged.start cas ysa "accepts"
+ betray ysa cas "blushing"
- discover ode ysa "hears"

== 9
Looking for something to smash, [Odo](ode) takes [Dovile](dov)'s music box apart and finds the missing wheel in it. [He](ode) is knocked on the head with a candlestick before [he](ode) can turn round. [Dovile](dov) stands over [him](ode), hesitates, and cannot bring herself to strike again: [he](ode) is the only [person](ode) in the palace [who](ode) ever mended anything of [hers](dov) without being asked. [She](dov) drags [him](ode) into a linen basket and has it sent, of all places, to the port.
- sad ode "smash"
+ find ode _ "finds"
- steal.past dov old "wheel"
- attack dov ode "knocked"
- kill! dov ode "cannot bring herself"
- help.past ode dov "mended"
+ rescue dov ode "drags"
- travel ode "sent"

== 10
The basket is unloaded by two customs [men](jor+ner) in ill-fitting uniforms, one of [whom](ner) is [Nerys](ner). [She](ner) now has a [duke](fin), an [admiral](hag) and a [clerk](ode) with a concussion, more cargo than [she](ner) has ever declared. [Stroem](hag) bandages the [patient](ode); raving, [he](ode) explains how the orrery can be made to strike, just once, loud enough for nine planets. [Finnick](fin) wants to know what the [empress](ysa) is like. "[She](ysa) holds a screwdriver by the wrong end," says [Odo](ode), and weeps.
- betray jor+ner _ "uniforms"
+ find jor+ner ode "unloaded"
- injure ode "concussion"
- treat ode hag "bandages"
- reveal ode fin+hag+jor+ner "explains"
+ love ode ysa "wrong end"
- sad ode "weeps"

== 11
Wedding and majority fall on one day. As [Brune](cas) lifts the veil, the dead orrery begins to turn, and over nine planets, for the length of a chime, every loudspeaker carries the [bride](ysa)'s voice reading out [his](cas) freight bill. [He](cas) has a dagger at [her](ysa) ribs before it is over. [Dovile](dov) steps between [them](cas+ysa). [Her](dov) own [brother](cas) looks at what [he](cas) has done, lets himself be led away by [his](cas) former [wife](hag), and never says another word.
- wedding? cas ysa "Wedding"
+ accuse ysa cas "reading"
- attack cas ysa "dagger"
- rescue dov ysa "steps"
- sibling cas dov "brother"
+ kill cas dov "what he has done"
- arrest hag cas "led"
- ex cas hag "wife"

== 12
[Umbral](pal), freed, buries [Dovile](dov) in the choir. [Jorund](jor) has signed on with the [admiral](hag), as ballast, [she](hag) says, but [she](hag) has had the second bunk made up. The [smuggler](ner) is offered a title, takes a tax exemption, and adopts, or is adopted by, a [duke](fin) [who](fin) wants to see how relics are got past customs. [Ysaline](ysa) gives away half the crown's powers before lunch. After it, [she](ysa) goes down to the oil store. The door isn't barred. [She](ysa) has brought [her](ysa) own screwdriver.
- rescue _ pal "freed"
- die.past dov "buries"
- hire jor hag "signed"
- housemate? hag jor "bunk"
- hire? ner _ "title"
- reject ner _ "takes a tax exemption"
+ kin fin ner "adopts"
- gift ysa _ "gives"
+ reconcile? ode ysa "goes down to the oil store"
