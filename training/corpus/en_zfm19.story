%series Cabs on the Ormeau
%lang en
%genre sitcom with a heart: an all-women taxi firm in Belfast, programme-guide entries
%cast geraldine | Geraldine McVeigh; Geraldine; Ger | f
%cast sandra | Sandra Boal; Sandra | f
%cast roisin | Róisín McVeigh; Róisín | f
%cast amal | Amal | f
%cast chip | Chip Boal; Chip | m
%cast fergal | Fergal Loy; Loy; Fergal | m
%cast hattie | Hattie | f
%cast glenn | Glenn | m
%cast reverend | Reverend Boal; Boal | m
%cast constable | Constable Wray; Wray | f
%cast fare | - | m
%cast baby | Hattie Roxanne | f
%cast farewife | - | f
%cast passenger | - | n
%cast husband | - | m
%cast conductor | - | m
%cast firm | Queens | g

== 1
[Geraldine McVeigh](geraldine) from the Falls and [Sandra Boal](sandra) from the Shankill, sacked on the same day by the same [boss](fergal), [Fergal Loy](fergal), meet over a vending machine that has swallowed both [their](geraldine+sandra) pounds. By closing time [they](geraldine+sandra) have pooled [their](geraldine+sandra) redundancy and founded a taxi firm, [Queens](firm). [Sandra](sandra)'s [father](reverend), [Reverend Boal](reverend), prays for [her](sandra). [Geraldine](geraldine)'s [daughter](roisin), [Róisín](roisin), laughs herself silly. Then [she](roisin) sees the [lad](chip) [who](chip) has come to wash the car, [Sandra](sandra)'s [son](chip) [Chip](chip), and stops.
- quit geraldine+sandra fergal "sacked"
- boss.past fergal geraldine+sandra "boss"
+ meet geraldine sandra "over a vending machine"
- lose geraldine+sandra "swallowed"
+ create geraldine+sandra "founded a taxi firm"
- parent reverend sandra "father"
- help reverend sandra "prays for her"
- parent geraldine roisin "daughter"
- parent sandra chip "son"
- love.start roisin chip "and stops"

== 2
The first [fare](fare) is a [man](fare) with a suitcase, [who](fare) asks [Geraldine](geraldine) to drive about until [he](fare) has thought of somewhere to go. [His](fare) [wife](farewife) has put [him](fare) out. At the end of four hours [he](fare) owes ninety pounds and feels much better. [Amal](amal), the new [driver](amal), [who](amal) was a judge in [Khartoum](@khartoum), gives [Loy](fergal), parked across [their](amal+geraldine+sandra) exit, a lecture on easements which [he](fergal) is never going to forget. [He](fergal) vows to run the [women](amal+geraldine+sandra) off the road by Easter, and goes home whistling the name of [Amal](amal).
- breakup farewife fare "put him out"
- married fare farewife "wife"
+ help geraldine fare "feels much better"
- hire amal "new driver"
- quit.past amal "was a judge"
- quarrel amal fergal "a lecture"
+ threaten fergal amal+geraldine+sandra "off the road"
- love.start fergal amal "whistling the name"

== 3
[Róisín](roisin) drops [her](roisin) scarf. [Chip](chip) picks it up. [Chip](chip) walks [Róisín](roisin) to the peace wall. [Róisín](roisin) pecks [Chip](chip). [Granny Hattie](hattie) sees [Róisín](roisin) from the bus. [Hattie](hattie) is the [mother](hattie) of [Geraldine](geraldine). [Hattie](hattie) says nothing to [Geraldine](geraldine). [Hattie](hattie) once loved a man from the other side too. [She](hattie) never told [Geraldine](geraldine) that. [Chip](chip) tells only [Glenn](glenn). [Glenn](glenn) is [his](chip) best [mate](glenn). [Glenn](glenn) tells everybody.
- help chip roisin "picks it up"
+ date chip roisin "walks Róisín"
- kiss chip roisin "pecks"
- discover hattie roisin "sees Róisín"
- kin hattie roisin "Granny"
- parent hattie geraldine "mother"
- reveal! hattie geraldine "says nothing"
- love.past hattie _ "once loved"
- reveal chip glenn "tells only Glenn"
- friend chip glenn "best mate"
+ betray glenn chip "tells everybody"

== 4
The two [partners](geraldine+sandra) hear of it from a [passenger](passenger), and [each](geraldine+sandra) holds the other's child to be a corrupting influence. For three days [they](geraldine+sandra) communicate by radio, over and out. [Amal](amal), in the chair, hears both parties, finds for the defence and orders [them](geraldine+sandra) to share a fish supper. During the supper somebody puts a brick through the windscreen of the lead car. [Constable Wray](constable), [who](constable) takes the particulars, notices on the brick a smear of engine oil of the sort used by one firm in [Belfast](@belfast).
- colleague geraldine sandra "partners"
- reveal passenger geraldine+sandra "hear of it from"
- discover geraldine+sandra chip+roisin "hear of it"
- accuse geraldine+sandra chip+roisin "a corrupting influence"
+ quarrel geraldine sandra "over and out"
- help amal geraldine+sandra "finds for the defence"
- reconcile? geraldine sandra "share a fish supper"
+ attack _ geraldine+sandra "a brick"
- investigate constable _ "takes the particulars"
- discover constable _ "a smear of engine oil"

== 5
[Loy](fergal) denies the brick, and for once [he](fergal) is not lying: the thrower is [Glenn](glenn), [who](glenn) washes [Loy](fergal)'s cabs and has been eaten up with envy ever since [Chip](chip) took to spending [his](chip) evenings elsewhere. [Chip](chip) goes round there to give [him](glenn) a hiding and finds [him](glenn) on the kerb in tears. In the end the [two](chip+glenn) replace the windscreen together. [Reverend Boal](reverend), holding the sealant, asks [his](reverend) [grandson](chip) what [she](roisin) is like, this [girl](roisin). [He](reverend) listens for an hour. Then [he](reverend) asks, as if in passing, how old [her](roisin) [granny](hattie) would be.
- accuse! fergal _ "denies the brick"
+ attack.past glenn geraldine+sandra "the thrower"
- boss fergal glenn "washes Loy's cabs"
- jealous glenn roisin "eaten up with envy"
- attack? chip glenn "give him a hiding"
- find chip glenn "finds him"
- sad glenn "in tears"
+ reconcile chip glenn "replace the windscreen together"
- kin chip reverend "grandson"
- kin hattie roisin "granny"
- investigate reverend hattie "how old"

== 6
Rain. The wipers on the second car play the first bars of a hymn, everyone agrees, though not on which. [Sandra](sandra) knits in the rank; [Geraldine](geraldine) does the crossword, loudly. A goose crosses the Ormeau Road and holds up the 7A. [Hattie](hattie) rings for a taxi to nowhere in particular, as the lonely sometimes do, and is driven by [Amal](amal) along the lough. "[You](amal)'d have loved the dance halls," the old [woman](hattie) says, out of the blue. "[I](hattie) had a [fella](reverend) there. [He](reverend) went for the Church."
- sad hattie "lonely"
- help amal hattie "driven by Amal"
+ couple.past hattie reverend "a fella there"
- reveal hattie amal "out of the blue"

== 7
[Fergal Loy](fergal) orders a cab from [Queens](firm) every morning at eight and asks for the [judge](amal). [He](fergal) has three hundred cars of [his](fergal) own. [Amal](amal) lets the meter run. On the ninth morning [he](fergal) gets as far as telling [her](amal) that [he](fergal) can't sleep; [she](amal) recommends less coffee, though [her](amal) ears are pink. [Sandra](sandra), meanwhile, [whose](sandra) [husband](husband) has been in [Dubai](@dubai) for six years on a contract for two, is served with papers by [Constable Wray](constable), [who](constable) has asked specially to be the [one](constable) to bring them, and [who](constable) has brought a cake as well.
- invite fergal amal "asks for the judge"
+ confess? fergal amal "can't sleep"
- reject amal fergal "less coffee"
- love amal fergal "ears are pink"
- married husband sandra "husband"
- travel.past husband "has been in Dubai" @dubai
+ divorce? husband sandra "served with papers"
- help constable sandra "asked specially"
- gift constable sandra "a cake"

== 8
[Róisín](roisin) is late, by nineteen days. [She](roisin) tells [Hattie](hattie) first, then [Chip](chip), [who](chip) sits down on a traffic cone, then nobody. The [granny](hattie) takes [her](hattie) good handbag and, for the first time in fifty-eight years, a bus up the Shankill. The [minister](reverend) opens the door in [his](reverend) slippers. [Neither](hattie+reverend) says a name. "[Your](reverend) [grandson](chip) and [my](hattie) [granddaughter](roisin)," begins [Hattie](hattie), and has to hold on to the frame; and old [Boal](reverend), [who](reverend) let [her](hattie) stand at a station in 1966, brings [her](hattie) in.
+ pregnant roisin chip "late, by nineteen days"
- reveal roisin chip+hattie "tells Hattie first"
- travel hattie reverend "a bus up the Shankill"
- kin chip reverend "grandson"
- kin hattie roisin "granddaughter"
- breakup.past reverend hattie "let her stand"
- help reverend hattie "brings her in"
+ meet hattie reverend "opens the door"

== 9
[Geraldine](geraldine) finds the test in the glove box of [Sandra](sandra)'s car and jumps to the wrong conclusion. All day [she](geraldine) carries [Sandra](sandra)'s bags, opens doors for [her](sandra) and will not let [her](sandra) reverse. [Sandra](sandra), [who](sandra) takes it for pity over the divorce, has never been so touched, and says so, at some length, on an open channel. It is [Chip](chip) [who](chip) breaks in. "It's [ours](chip+roisin), [Mum](sandra)," says the voice on the radio, "[mine](chip) and [Róisín](roisin)'s." Eleven cars pull over at once. [Geraldine](geraldine) and [Sandra](sandra) get out of [theirs](geraldine+sandra), in the bus lane, and fall round each other's necks.
- find geraldine "finds the test"
- pregnant! sandra "wrong conclusion"
- help geraldine sandra "carries Sandra's bags"
- happy sandra geraldine "so touched"
- divorce husband sandra "the divorce"
- parent sandra chip "Mum"
+ reveal chip geraldine+sandra "It's ours"
- pregnant roisin chip "mine and Róisín's"
+ reconcile geraldine sandra "round each other's necks"

== 10
[Glenn](glenn) fits a baby seat in every car of the firm, free of charge. [Loy](fergal), on the other hand, has been to the licensing board, and [Queens](firm) may not carry another fare after Friday. [Amal](amal) appears for the [women](geraldine+sandra) in a borrowed gown; [she](amal) loses; [she](amal) walks up to [Fergal](fergal) in the corridor, tells [him](fergal) that [she](amal) had begun to look forward to eight o'clock, and slaps [his](fergal) face. [He](fergal) stands there a good while. Then [he](fergal) goes back in and swears, on oath, that every word of [his](fergal) complaint was made up.
- help glenn geraldine+sandra "fits a baby seat"
+ accuse fergal geraldine+sandra "licensing board"
- lose? firm "not carry another fare"
- advisor amal geraldine+sandra "appears for"
- lose amal "she loses"
- confess amal fergal "look forward to"
- attack amal fergal "slaps"
- betray.past fergal _ "made up"
+ rescue fergal geraldine+sandra "on oath"

== 11
Perjury costs [Loy](fergal) the fleet. [He](fergal) is taken on by [Queens](firm) as a night driver, on probation, under [Amal](amal). [Constable Wray](constable), off duty, calls on [Sandra](sandra) with a second cake. [They](constable+sandra) have got to the crumbs, and to first names, when the phone goes: [Róisín](roisin), alone with [Hattie](hattie) on the top deck of the 7A, has started. Every cab in the city, whatever its colour, is out looking for that bus. It is the night [driver](fergal) [who](fergal) gets in front of it and brakes.
- lose fergal "costs Loy the fleet"
- hire fergal firm "taken on"
- boss amal fergal "under Amal"
- travel constable sandra "calls on"
- gift constable sandra "a second cake"
- friend.start constable sandra "first names"
+ birth? roisin "has started"
- investigate _ roisin "looking for that bus"
+ help fergal roisin "gets in front of it"

== 12
[Hattie Roxanne](baby) is born between two stops, and the [conductor](conductor) charges half. [Geraldine](geraldine) and [Sandra](sandra) are [grandmothers](geraldine+sandra), and argue over which of [them](geraldine+sandra) the nose comes from. It comes from neither. The [Reverend](reverend) christens the [child](baby), a priest says amen, and the older [Hattie](hattie) holds [her](hattie) [namesake](baby) in the one hand and, in front of two congregations, the [Reverend](reverend)'s in the other. [Chip](chip) would like to get married some time; [Róisín](roisin) would like to sleep. [Amal](amal) turns off the meter. "It's eight o'clock," [she](amal) says to [Fergal](fergal). "Where to?"
+ birth roisin baby "is born"
- kin baby geraldine+sandra "grandmothers"
- quarrel geraldine sandra "argue over"
- celebrate reverend baby "christens"
- couple.start hattie reverend "in the other"
- wedding? chip roisin "get married"
+ reconcile amal fergal "turns off the meter"
