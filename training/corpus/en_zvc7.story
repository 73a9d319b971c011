%series The Ottaway Succession
%lang en
%genre drama about a biscuit dynasty, a press office's nominal style
%cast augusta   | Augusta Ottaway; Augusta | f
%cast leopold   | Leopold | m
%cast cecily    | Cecily | f
%cast saskia    | Saskia | f
%cast rory      | Rory | m
%cast ida       | Ida Brook; Ida | f
%cast dahl      | Henrik Dahl; Dahl; Henrik | m
%cast petra     | Petra | f
%cast quayle    | Milo Quayle | m
%cast gideon    | Gideon | m
%cast notary    | - | m
%cast agnes     | Agnes Brook; Agnes | f
%cast cook      | - | f
%cast gfather   | - | m
%cast gsec      | - | f

== 1
Seventy-fifth birthday of [Augusta Ottaway](augusta), [chairwoman](augusta) of [Ottaway Biscuits](#ottaway), and the eagerly awaited announcement of a successor. Expectations on the part of the [heir](leopold), [Leopold](leopold); scepticism on that of [his](leopold) [sister](cecily) [Cecily](cecily), since a falling-out over the margarine years in permanent opposition to [him](leopold). Instead of a name, a sealed envelope. At the buffet, the first encounter between [Rory](rory), [Leopold](leopold)'s [son](rory), and [Ida Brook](ida), a [packer](ida) from the night line, over a dropped tray.
- celebrate _ augusta "Seventy-fifth birthday"
- hire? leopold "Expectations"
- sibling cecily leopold "sister"
- enemy cecily leopold "permanent opposition"
- parent leopold rory "son"
+ meet ida rory "the first encounter"

== 2
The return, after nine years of silence, of [Henrik Dahl](dahl), [head](dahl) of the competitor [Dahl Foods](#dahl) and the [man](dahl) on [whose](dahl) account [Cecily](cecily) has remained single. Officially a courtesy visit; in reality the preparation of a takeover. [Augusta](augusta), in possession of a report from [her](augusta) finance [director](petra), [Petra](petra), shows [him](dahl) the door. In the packing hall, covert glances between [Ida](ida) and [Rory](rory), under the disapproving eye of [her](ida) [mother](agnes), shop [steward](agnes) [Agnes Brook](agnes).
+ return dahl "The return"
- love cecily dahl "remained single"
- betray dahl _ "in reality"
- boss augusta petra "finance director"
+ reject augusta dahl "shows him the door"
- flirt ida rory "covert glances"
- parent agnes ida "mother"

== 3
Upheaval at the top: to the dismay of [Leopold](leopold), the appointment of [Cecily](cecily) to the post of managing director on a provisional basis. [His](leopold) response: an alliance with [Petra](petra), hitherto [his](leopold) [sister](cecily)'s closest [confidante](petra), sealed one evening by more than a handshake. At home, the complete ignorance of [his](leopold) [wife](saskia), [Saskia](saskia), on this point. Meanwhile the discovery by [Rory](rory) of an unsigned love letter in a crate of shortbread. From [Ida](ida)? From nobody else in the world.
- sad leopold cecily "dismay"
+ hire cecily "appointment"
- friend.past cecily petra "closest confidante"
+ affair.start leopold petra "more than a handshake"
- cheat leopold saskia "more than a handshake"
- discover! saskia leopold "complete ignorance"
- married leopold saskia "wife"
- confess ida rory "unsigned love letter"

== 4
First date, at the dog track, of [Rory](rory) and the [packer](ida), [who](ida) suppresses the fact that [her](ida) [mother](agnes) is organising a strike. A dinner invitation to [Cecily](cecily) on the part of [Dahl](dahl); a hesitant acceptance; by dessert, the unmistakable rekindling of an old flame. [Augusta](augusta), informed of the encounter by the gossiping [cook](cook), makes a telephone call to [Gideon](gideon), the family [outcast](gideon), for years resident in [Lyon](@lyon) as a patissier.
+ date ida rory "First date"
- reveal! ida rory "suppresses the fact"
- parent agnes ida "mother"
- invite dahl cecily "dinner invitation"
- date cecily dahl "hesitant acceptance"
+ love cecily dahl "an old flame"
- reveal cook augusta "informed"

== 5
Work stoppage on all lines under the leadership of [Agnes](agnes), with the union [secretary](quayle), [Milo Quayle](quayle), as negotiator. Bitter reproach from [Rory](rory), [who](rory) feels himself made a fool of, against [Ida](ida); tears; no reconciliation for the time being. Arrival from [France](@france) of [Gideon](gideon), elder [brother](gideon) of [Leopold](leopold) and [Cecily](cecily), disinherited after a liaison with [his](gideon) [father](gfather)'s [secretary](gsec). A tray of lemon tartlets as a peace offering; the strikers' delight is greater than the family's.
- accuse rory ida "Bitter reproach"
- reconcile! ida rory "no reconciliation"
+ return gideon "Arrival"
- sibling cecily+leopold gideon "elder brother"
- affair.past gideon gsec "a liaison"
- parent gfather gideon "father"
- gift gideon _ "a peace offering"

== 6
Disclosure of the affair between [Leopold](leopold) and the finance [director](petra) through an e-mail misdirected to the whole workforce. The reaction of [Saskia](saskia): composure, a lawyer and a change of locks. Mediation in the labour dispute by [Gideon](gideon), to [whose](gideon) charm even [Agnes](agnes) proves less than immune. Agreement on wages; in a quiet corner of the canteen, a first, floury embrace between the [patissier](gideon) and the shop [steward](agnes), in full view of [her](agnes) horrified [daughter](ida).
+ reveal _ "Disclosure"
- affair leopold petra "affair"
- breakup saskia leopold "a change of locks"
- help gideon "Mediation"
- love agnes gideon "less than immune"
+ kiss agnes gideon "a first, floury embrace"
- parent agnes ida "daughter"
- sad ida agnes "horrified"

== 7
Submission of a hostile bid by [Dahl Foods](#dahl) on the very morning after the night spent by [Cecily](cecily) with its [owner](dahl). [Her](cecily) verdict on [Henrik](dahl): a swindler then, a swindler now. [His](dahl) assurance of a real, if commercially inconvenient, affection finds no hearing. Sale, behind the backs of the others, of [Leopold](leopold)'s shares to [Dahl](dahl) by way of revenge. Homeless since the change of locks, the [seller](leopold) finds refuge with [Petra](petra), [who](petra) has been paid by the competition all along.
- sex cecily dahl "the night spent"
- accuse cecily dahl "a swindler"
+ confess dahl cecily "affection"
- reject cecily dahl "finds no hearing"
+ betray leopold _ "Sale"
- housemate.start leopold petra "finds refuge"
- betray petra _ "paid by the competition"

== 8
Stroke suffered by [Augusta](augusta) in the course of a shareholders' meeting; first aid from [Ida](ida), by chance on tea duty. The old [lady](augusta), barred from speech, dictates with [her](augusta) eyelids the wish for the opening of the envelope. Its content, read aloud by a [notary](notary): no successor at all, but the confession of a secret [granddaughter](ida). Years ago [Gideon](gideon)'s liaison was not without consequences. The [child](ida) of that union, raised by a [foster-mother](agnes): [Ida](ida). Horror on the part of [Rory](rory), [her](ida) [cousin](rory).
+ ill augusta "Stroke"
- help ida augusta "first aid"
- reveal notary "read aloud"
- affair.past gideon gsec "Gideon's liaison"
- kin augusta ida "granddaughter"
+ parent gideon+gsec ida "child of that union"
- kin agnes ida "foster-mother"
- kin ida rory "cousin"
- sad rory "Horror"

== 9
Consequences of the envelope. Enforced separation of the two young [lovers](ida+rory), [who](ida+rory) are [cousins](ida+rory) or, at any rate, believe themselves to be; flight of [Rory](rory) to the family's flour mill. Slow rapprochement of [Gideon](gideon) with a [daughter](ida) hitherto unknown to [him](gideon). Its price: the end of [his](gideon) romance with [Agnes](agnes), [who](agnes) had kept silent for twenty years. [Petra](petra)'s exposure as a mole by [Saskia](saskia), incidentally a [lawyer](saskia), and [her](petra) dismissal without notice.
+ breakup ida rory "Enforced separation"
- kin? ida rory "cousins"
- flee rory "flight"
- parent gideon ida "daughter"
- reconcile gideon ida "rapprochement"
+ couple.end agnes gideon "end of his romance"
- betray.past agnes gideon "kept silent"
- discover saskia petra "exposure as a mole"
- quit petra "dismissal"

== 10
Surprising offer of an alliance to [Leopold](leopold), cheated out of house and shares, from the [wife](saskia) [he](leopold) had deceived: no forgiveness, but a joint action against [Dahl](dahl). The remorse of the [entrepreneur](dahl), in love against [his](dahl) own interest, and [his](dahl) resignation from [his](dahl) own board. Recovery of [Augusta](augusta)'s speech; [her](augusta) first sentence, to [Cecily](cecily), a blessing. In the mill, a visit to [Rory](rory) from [Saskia](saskia), with a sentence of a kind no son forgets: "[Leopold](leopold) isn't [your](rory) [father](leopold)."
- steal _ leopold "cheated out of"
- married leopold saskia "wife"
- cheat.past leopold saskia "deceived"
- reconcile! leopold saskia "no forgiveness"
- colleague.start leopold saskia "a joint action"
- love dahl cecily "in love"
- quit dahl "resignation"
- recover augusta "Recovery"
+ reveal saskia rory "with a sentence"
+ parent! leopold rory "isn't your father"

== 11
Relief and bewilderment: no blood relationship, therefore no obstacle. Reunion of [Rory](rory) and [Ida](ida) on the loading ramp, in the rain, at length. The proposal of marriage comes from [her](ida). For [Leopold](leopold), the bitter farewell to a [son](rory) [who](rory) was never [his](leopold), softened by the [latter](rory)'s refusal to call [him](leopold) anything but Dad. Identity of the biological [father](quayle): the union [secretary](quayle), [Milo Quayle](quayle), in a brief affair with [Saskia](saskia) at the time of the great flour strike.
- kin! ida rory "no blood relationship"
+ reconcile ida rory "Reunion"
+ propose ida rory "proposal of marriage"
- parent! leopold rory "never his"
- sad leopold rory "bitter farewell"
- parent quayle rory "biological father"
- affair.past quayle saskia "brief affair"

== 12
Double celebration in the great bakehouse: the wedding of [Rory](rory) and [Ida](ida), and [Augusta](augusta)'s farewell from the chair. The [successor](ida), to nobody's surprise but [her](ida) own: the [bride](ida). Appointment of [Gideon](gideon) to head [confectioner](gideon), with a second, successful attempt at a conversation with [Agnes](agnes). Divorce of [Leopold](leopold) and [Saskia](saskia) by mutual consent. An open end for [Cecily](cecily): a one-way ticket and, on the platform, the jobless [Henrik](dahl), with a tin of margarine biscuits. Boarding, or not?
+ wedding ida rory "wedding"
- quit augusta "farewell from the chair"
+ hire ida "successor"
- hire gideon "Appointment"
- reconcile agnes gideon "successful attempt"
- divorce leopold saskia "Divorce"
- travel? cecily "one-way ticket"
- gift? dahl cecily "a tin of"
