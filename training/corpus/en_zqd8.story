%series Ruck and Maul
%lang en
%genre rugby wives' drama in Limerick, tongue-in-cheek weekly recaps
%cast orla    | Orla Considine; Orla | f
%cast rory    | Rory Considine; Rory | m
%cast bunny   | Bunny Lacey; Bunny | f
%cast tane    | Tane Aperahama; Tane | m
%cast lemon   | Lemon Hartigan; Lemon | f
%cast pat     | Pat Hartigan; Hartigan | m
%cast gwil    | Gwilym Pugh; Gwilym; Pugh | m
%cast nan     | - | f
%cast physio  | Inés Ferro; Inés | f
%cast agent   | Tolly | m
%cast hooker  | Big Donal; Donal | m
%cast baby    | - | f
%cast mam     | - | f

== 1
You'll want a scorecard. [Rory Considine](rory) captains the side and is married to [Orla](orla), [who](orla) captains [him](rory). The new out-half, [Tane Aperahama](tane), is a [Kiwi](tane) with thighs; [his](tane) [girlfriend](bunny), [Bunny Lacey](bunny), has left a radio job in [Dublin](@dublin) for a rented semi beside the [Considines](orla+rory). And [Pat Hartigan](pat), the [coach](pat), has a second [wife](lemon) half [his](pat) age, called [Lemon](lemon), don't ask. At the barbecue [Bunny](bunny) pours prosecco over the [captain](rory)'s shoes, [Lemon](lemon) laughs a second too long at [his](rory) joke, and [Orla](orla), turning chops, misses neither.
- boss rory _ "captains the side"
- married orla rory "married"
- hire tane "new out-half"
- couple bunny tane "girlfriend"
- quit bunny "has left a radio job"
+ move bunny+tane "rented semi"
- neighbour bunny+tane orla+rory "beside the Considines"
- married lemon pat "second wife"
+ flirt lemon rory "laughs a second too long"
- discover orla lemon "misses neither"

== 2
Sunday brings a concussion and a secret. While the [captain](rory) is being led off in the wrong direction, [his](rory) better [half](orla) and the [newcomer](bunny) from next door share a flask in the stand, and by the final whistle [they](bunny+orla) are thick as thieves. [Bunny](bunny) tells [her](orla) that [she](bunny) can't bear [Limerick](@limerick); [Orla](orla) tells [her](bunny) that [she](orla)'s been on the pill for two years while [Rory](rory) paints a nursery. Who'd be a man? The [physio](physio), a dark-eyed [Argentine](physio), shines a torch in the [patient](rory)'s pupils. [He](rory) calls [her](physio) Lemon. [She](physio) writes it down under "confused".
- injure rory "concussion"
- married orla rory "better half"
- neighbour bunny orla+rory "from next door"
- sad bunny "can't bear Limerick"
+ friend.start bunny orla "thick as thieves"
- reveal bunny orla "tells her"
- reveal orla bunny "Orla tells her"
- betray orla rory "on the pill"
- pregnant? orla rory "paints a nursery"
- treat rory physio "shines a torch"
+ love? rory lemon "calls her Lemon"

== 3
[They](lemon+rory)'ve been at it since pre-season. There, that's the episode. In a camper van behind the gasworks, the [skipper](rory) and the [coach](pat)'s [wife](lemon) take off [their](lemon+rory) wedding rings and put them in an egg cup, and I for one cannot look at an egg now. [Big Donal](hooker), the [hooker](hooker) (it's a position, Mother), lends [them](lemon+rory) the van and thinks it's for fishing. Does the [coach](pat) suspect? [Pat Hartigan](pat) suspects everyone, but of eating carbs. It's [his](pat) [mother-in-law](nan), eighty, [who](nan) comes across a bass bait box with stockings in it and has a think. "Our [Lemon](lemon) never fished in [her](lemon) life," says the [old girl](nan).
+ affair lemon rory "been at it"
- cheat rory orla "been at it"
- cheat lemon pat "been at it"
- married lemon pat "wife"
- help hooker lemon+rory "lends them the van"
- boss pat hooker "the coach"
- discover! hooker lemon+rory "thinks it's for fishing"
- kin nan pat "mother-in-law"
- find nan "comes across"
+ discover? nan lemon "has a think"

== 4
[Tane](tane) drops a goal. [Tane](tane) drops a ring. [He](tane) goes down on the halfway line. Twelve thousand watch [Bunny](bunny). [Bunny](bunny) wants the earth to open. [Bunny](bunny) says yes. What else can one say to twelve thousand? Afterwards [Bunny](bunny) weeps on [Orla](orla). [Orla](orla) has found an earring in [Rory](rory)'s kit. [Orla](orla) weeps on [Bunny](bunny). [They](bunny+orla) run out of sleeves. A [scout](agent) called [Tolly](agent) buys [Tane](tane) a pint. [Gwilym Pugh](gwil) sits alone in the snug. [Pugh](gwil) reports on the club for the [Leader](#leader). [Pugh](gwil) once shared a flat with [Bunny](bunny). Ah now.
+ propose tane bunny "drops a ring"
- engaged.start bunny tane "says yes"
- sad bunny "weeps on Orla"
- find orla "found an earring"
- sad orla "Orla weeps"
- help orla bunny "weeps on Orla"
- help bunny orla "weeps on Bunny"
- gift agent tane "buys Tane a pint"
- housemate.past bunny gwil "shared a flat"

== 5
What's a [Welshman](gwil) doing in Munster? Pining, that's what. The [reporter](gwil) has carried [Bunny](bunny) about in [his](gwil) wallet, in a passport photo, since [they](bunny+gwil) fell out over a kettle in Rathmines, and finds [her](bunny) in the clubhouse with half an egg's worth of diamond on [her](bunny) hand. [She](bunny)'s glad to see [him](gwil), too glad. [He](gwil) wishes [her](bunny) joy; you could hang coats on [his](gwil) face. At home, in the kitchen, [Orla](orla) holds up the earring. The [husband](rory) says that it's [his](rory) [mam](mam)'s. [His](rory) [mam](mam)'s ears aren't pierced. One question too few, I say: [she](orla) should have asked whose the egg cup was.
- love gwil bunny "carried Bunny about"
- quarrel.past bunny gwil "fell out"
+ find gwil bunny "finds her"
- engaged bunny tane "diamond on her hand"
- happy bunny gwil "glad to see him"
- sad gwil "hang coats"
- married orla rory "husband"
- accuse orla rory "holds up the earring"
+ betray rory orla "his mam's"
- parent mam rory "mam's"

== 6
The [old girl](nan) goes to confession, but not [her](nan) own. [She](nan) takes the bait box to the presbytery, where the curate gives [her](nan) nothing but tea, so [she](nan) takes it to the training ground. In front of forwards and backs, the [pensioner](nan)... well, the [coach](pat)'s [wife](lemon)'s [mother](nan) sets down two stockings on the tackle bag and asks [her](nan) [son-in-law](pat) if [he](pat) has missed them. Rugby players can count to two. They all look at their [captain](rory), and their [captain](rory), fair play, doesn't run. [Hartigan](pat) hits [him](rory) so hard that the [physio](physio) applauds, and then takes the armband off [him](rory) and throws it over the wall to [Tane](tane).
- parent nan lemon "mother"
- married lemon pat "wife"
+ reveal nan pat "two stockings"
- kin nan pat "son-in-law"
- discover pat lemon+rory "look at their captain"
+ attack pat rory "hits him"
- flee! rory "doesn't run"
- happy physio "applauds"
- quit rory pat "takes the armband"
- hire tane pat "throws it over"

== 7
Meanwhile, in the matrimonial semi, shirts on the lawn. [Orla](orla) has a good arm; the boots go farthest. [Her](orla) unfaithful [spouse](rory) sleeps at [Big Donal](hooker)'s, in the van of all vans. Over at the [coach](pat)'s, it's not [Lemon](lemon) [who](lemon)'s told to go: it's [he](pat) [who](pat) drives off to [Lahinch](@lahinch) with a set square and the dog, since the house is [hers](lemon), as is the dog, which [he](pat) returns. The two deserted [halves](orla+pat), in [their](orla+pat) separate kitchens, eat cornflakes. I'd put [them](orla+pat) together, wouldn't you? The [neighbour](bunny) with the diamond holds the bin bags for [her](bunny) [friend](orla). And there [she](bunny) lets it slip that [she](bunny) doesn't want to marry anybody.
+ breakup orla rory "shirts on the lawn"
- cheat.past rory orla "unfaithful"
- married orla rory "spouse"
- move rory hooker "sleeps at Big Donal's"
- breakup pat lemon "drives off"
- travel pat "to Lahinch" @lahinch
- neighbour bunny orla "neighbour"
- engaged bunny tane "with the diamond"
- friend bunny orla "her friend"
- help bunny orla "holds the bin bags"
+ reveal bunny orla "lets it slip"
- wedding! bunny tane "doesn't want to marry"

== 8
The new [captain](tane) has a [scout](agent) in one ear and a wedding list in the other. [Toulon](@toulon) wants [him](tane): sun, money, no rain to speak of. [He](tane)'d go like a shot, and with [him](tane) [his](tane) [fiancée](bunny), [he](tane) supposes. [He](tane) supposes a good deal. [She](bunny)'s in the radio van with the [Welshman](gwil), [who](gwil) has got [her](bunny) a trial show, and on air, between the traffic and the tides, [he](gwil) asks listeners what to do about a [girl](bunny) [he](gwil) lost over a kettle. Calls pour in. [Bunny](bunny) pulls the plug out of the desk. Then [she](bunny) kisses [him](gwil), in the only four seconds of silence that station has ever had. [Tane](tane) was tuned in.
- engaged bunny tane "fiancée"
- hire? tane agent "wants him"
- move? tane "He'd go"
- colleague bunny gwil "in the radio van"
- help gwil bunny "got her a trial show"
+ confess gwil bunny "lost over a kettle"
+ kiss bunny gwil "kisses him"
- cheat bunny tane "kisses him"
- discover tane bunny+gwil "tuned in"

== 9
How big a man is the [Kiwi](tane)? Very. [He](tane) comes home, irons five shirts, tells [Bunny](bunny) that the four seconds were the most honest thing [he](tane)'s heard from [her](bunny) since the halfway line, and asks for nothing back. [She](bunny) puts the ring in [his](tane) boot all the same. The jilted [giant](tane) then does what giants do: [he](tane) cries in the ice bath, where the [Argentine](physio) has to fish [him](tane) out, lips blue. [She](physio) scolds [him](tane) in Spanish. [He](tane) likes it. On the other touchline [Orla](orla), four days late despite two years of pills, sits on the edge of the tub and starts doing sums.
- return tane "comes home"
+ breakup bunny tane "puts the ring"
- reject! tane bunny "asks for nothing"
- sad tane "cries in the ice bath"
- ill tane "lips blue"
- rescue physio tane "fish him out"
- quarrel physio tane "scolds him"
- love.start tane physio "He likes it"
+ pregnant? orla rory "four days late"

== 10
[She](orla) is. It's the cheating [captain](rory)'s, ex-captain's, and nobody else's, and that's that. Does [she](orla) ring [him](rory)? [She](orla) rings [Lahinch](@lahinch). Reader, I punched the air: [these two](orla+pat) have been ringing each other since the cornflakes, over lawyers at first, then over the weather, and the [coach](pat) drives through the night with a crib in bits on the roof. Nothing has happened, I hasten to say; [he](pat) puts the crib together, [she](orla) holds the torch. [Lemon](lemon), [who](lemon)'s had the grand house to herself for a month, asks the disgraced [skipper](rory) to move in, and [Rory](rory) finds that without the van [he](rory) has nothing to say to [her](lemon). Not even fish.
+ pregnant orla rory "She is."
- cheat.past rory orla "cheating captain's"
- quit.past rory "ex-captain's"
- friend orla pat "ringing each other"
- travel pat "drives through the night"
+ help pat orla "puts the crib together"
- affair! orla pat "Nothing has happened"
- invite lemon rory "to move in"
- move? rory lemon "to move in"
+ breakup rory lemon "nothing to say"

== 11
Cup semi-final. [Rory](rory) is on the bench, where [he](rory) belongs, till the [hooker](hooker) does [his](hooker) knee and there's no one else with boots. [He](rory) plays like a man with nothing at home. In the last minute [he](rory)'s over the line, and instead of touching down [he](rory) hands the ball to [Tane](tane), [whose](tane) girl, [whose](tane) armband, [whose](tane)... no, it was only the armband. Still: an apology in leather. [Tane](tane) scores, hugs [him](rory). In the stand a nurse's voice says to [Orla](orla) that [she](orla)'s sitting on a wet seat. That's not rain. The match goes to penalties, and the [father](rory), covered in muck, runs the wrong way again, out through the turnstile.
- injure hooker "does his knee"
- gift rory tane "hands the ball"
+ reconcile rory tane "hugs him"
+ birth? orla baby "not rain"
- parent rory baby "father"
- flee rory "out through the turnstile"

== 12
A quiet one in the maternity. The [baby](baby) is here: [she](baby) has the Considine chin, God love [her](baby). The muddy [father](rory) holds [her](baby) for exactly as long as [her](baby) [mother](orla) lets [him](rory). "[You](rory)'ll have Sundays," says [Orla](orla). "[I](rory)'d have taken Tuesdays," [he](rory) says. The [coach](pat), out in the corridor, has fallen asleep on a crate of nappies, and the [old girl](nan), [his](pat) [mother-in-law](nan) yet, though not for long, puts [her](nan) coat over [him](pat). [She](nan) always liked [him](pat) better than [her](nan) own. [Bunny](bunny) and [her](bunny) [Welshman](gwil) broadcast the weight. Eight pounds two. What is a chin? It's what's left when the match is over.
+ birth orla baby "is here"
- parent rory baby "muddy father"
- parent orla baby "mother"
- reject orla rory "have Sundays"
- kin nan pat "mother-in-law"
- divorce? lemon pat "not for long"
- help nan pat "puts her coat over"
- friend nan pat "always liked him"
- parent nan lemon "her own"
- couple bunny gwil "her Welshman"
- reveal bunny+gwil _ "broadcast the weight"

== 13
Season finale, and everybody is signing something. [Lemon](lemon) signs the divorce and, with the pen still wet, a lease in Marbella with the [scout](agent). [Tane](tane) signs for [Toulon](@toulon) and asks the [physio](physio) along; [Inés](physio) has had [her](physio) case packed since the ice bath. [Rory](rory) signs for nappies, as it's Sunday. [His](rory) successor as captain is [Big Donal](hooker), on one knee, which brings us to the last: on the halfway line, before nobody at all but a groundsman with a roller, [Pat](pat) goes down on [his](pat) own bad one and asks [Orla](orla) a question. "Get up," says [Orla](orla), "[you](pat)'ll never manage it otherwise." [He](pat) takes it for a yes. So do I.
- divorce lemon pat "signs the divorce"
- move agent+lemon "a lease"
- hire tane "signs for Toulon"
- invite tane physio "asks the physio along"
- couple.start physio tane "case packed"
- hire hooker "successor as captain"
+ propose pat orla "asks Orla a question"
+ engaged.start orla pat "for a yes"
