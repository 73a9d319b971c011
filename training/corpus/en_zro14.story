%series Half Past Ballybeg
%lang en
%genre Irish small-town romantic drama, dense TV-guide paragraphs
%cast una | Una Gilhooly; Una | f
%cast fintan | Fintan Gilhooly; Fintan | m
%cast dervla | Dervla | f
%cast eoin | Eoin Mac Cárthaigh; Eoin | m
%cast siobhan | Siobhán | f
%cast kasia | Kasia Wójcik; Kasia | f
%cast padraig | Pádraig | m
%cast declan | Father Declan; Declan | m
%cast nora | Nora Tuohy; Mrs Tuohy | f
%cast yank | Brad Halloran; Halloran | m
%cast cathal | Cathal | m
%cast brid | Bríd | f
%cast postman | Mossie | m
%cast bishop | - | m
%cast mazur | - | m
%cast babe | Fiadh | f

== 1
A [stranger](yank) in a hired Nissan stops to ask the way and stays to propose: [Brad Halloran](yank), of [Scranton](@scranton), offers [Una Gilhooly](una) a million for [her](una) failing pub, then dinner, then, on the third pint, [his](yank) hand. [She](una) throws in a packet of crisps and shows [him](yank) the door. [Her](una) [brother](fintan) [Fintan](fintan), [who](fintan) cannot boil an egg, would have taken the million. At the bar sits [Eoin](eoin), [vet](eoin), [who](eoin) says little and has been mad for [Una](una) since Confirmation.
- meet una yank "stops"
- gift? yank una "offers"
- invite yank una "dinner"
+ propose yank una "his hand"
- gift una yank "throws in"
- reject una yank "door"
- sibling fintan una "brother"
+ love eoin una "mad for"

== 2
[Dervla](dervla), [Una](una)'s [daughter](dervla), has been asked to the debs by two [boys](cathal+padraig) and accepted both. [Pádraig](padraig) arrives with an orchid at seven, [Cathal](cathal) with a box of Roses at five past, and the [rivals](cathal+padraig) square up in the hall. Neither wins: [Dervla](dervla) climbs out over the barrels with [Siobhán](siobhan), the [goalkeeper](siobhan), and the [pair](dervla+siobhan) dance till the band goes home.
- parent una dervla "daughter"
- invite cathal+padraig dervla "asked"
- gift cathal dervla "Roses"
- enemy cathal padraig "rivals"
- gift padraig dervla "orchid"
- quarrel cathal padraig "square"
+ flee dervla cathal+padraig "climbs out"
- date dervla siobhan "dance"

== 3
A [Pole](kasia) called [Kasia](kasia) answers the card in the window and within a week has the pub painted, the books balanced and [Fintan](fintan) washing [his](fintan) own socks. [He](fintan) is a gone man. [Kasia](kasia) has a [husband](mazur) in [Gdynia](@gdynia), or had; the letters stopped. When [postman](postman) [Mossie](postman) at last brings one, [she](kasia) reads it in the cold room and comes out a widow.
+ hire kasia una "answers"
- help kasia una "painted"
- love.start fintan kasia "gone man"
- married.past kasia mazur "husband"
- gift postman kasia "brings"
- discover kasia mazur "reads"
- die mazur "widow"
- sad kasia "cold room"

== 4
The whole town puts on black for a [man](mazur) nobody met. [Fintan](fintan), brick by brick, builds [Kasia](kasia) a wall for [her](kasia) herbs and does not breathe a word of what ails [him](fintan). [Una](una) lets slip to [Father Declan](declan), over cards, that [Dervla](dervla)'s [father](declan) was not, as is generally held, a sailor. The [priest](declan) loses a trick [he](declan) should have won. [He](declan) was a [sailor](declan) once himself.
- create fintan kasia "builds"
- reveal! fintan kasia "breathe"
- love? fintan kasia "ails"
- reveal una declan "lets slip"
+ parent? declan dervla "sailor once himself"
- lose declan "loses"

== 5
[Una](una) keeps [her](una) distance from the presbytery, [Dervla](dervla) from everyone but [Siobhán](siobhan). On the cliff walk the [keeper](siobhan) asks may [she](siobhan), is told [she](siobhan) may, and misses by an inch; the second attempt goes in. Back in town, [Mrs Tuohy](nora) of the drapery lets it be known that [Halloran](yank) is lodging with [her](nora), that [he](yank) pays in dollars and that [he](yank) is not, whatever they say, above sharing a hot-water bottle.
+ kiss dervla siobhan "goes in"
- reveal nora yank "known"
- housemate nora yank "lodging"
- affair? nora yank "hot-water bottle"

== 6
Calving season. [Eoin](eoin) drives [Una](una) up to the Gilhooly heifer at three in the morning and, elbow deep, hears himself ask whether [she](una) would ever think of walking out with a [man](eoin) [who](eoin) smells of this. [She](una) holds the lamp. [She](una) might, [she](una) says, if [he](eoin) washed. The calf is called Maybe. From the ditch, [Cathal](cathal), hunting lampers, has it all on [his](cathal) phone.
- travel eoin+una "drives"
+ date? eoin una "walking"
- discover cathal eoin+una "has it all on"

== 7
[Cathal](cathal) plays the recording in the pub for a laugh. It is [Pádraig](padraig), of all people, [who](padraig) puts the phone in a pint and [Cathal](cathal) in the coal. [Una](una) is scarlet; [Eoin](eoin), to hoots, walks through the lot of them, scrubbed to the bone, and holds out an arm. [They](eoin+una) go to the pictures in [Ennis](@ennis). Nothing happens, very slowly, in the back row.
- reveal cathal "plays"
+ attack padraig cathal "coal"
- sad una "scarlet"
- invite eoin una "holds out"
- date eoin una "pictures"

== 8
[Dervla](dervla) and [Siobhán](siobhan) are an open secret until [Mrs Tuohy](nora), selling [Una](una) elastic, opens it. [Una](una) goes home, makes tea, sits down and waits. [Her](una) [girl](dervla) tells [her](una) in the end, chin up, tea going cold. And who was the [da](declan)? says [Dervla](dervla), since it is the night for it. Now it is the [mother](una)'s chin that wobbles.
- reveal nora una "opens it"
- couple dervla siobhan "open secret"
+ reveal dervla una "tells"
- parent? declan dervla "da"
- parent una dervla "mother"
- sad una "wobbles"

== 9
[She](dervla) asks the right door. [Father Declan](declan) drops the sacristy keys and then himself, onto the step; [he](declan) never knew, [he](declan) says, and would have jumped ship. What now? [He](declan) writes to the [bishop](bishop). [Una](una) cannot look at [him](declan) without seeing a deck in [Cobh](@cobh), one June. [Eoin](eoin), [who](eoin) can read a beast in pain, asks nothing, and stays away a fortnight.
- discover declan dervla "never knew"
+ parent declan dervla "never knew"
- reveal declan bishop "writes"
- affair.past declan una "one June"
- sad una "pain"
- breakup? eoin una "stays away"

== 10
Relieved of [his](declan) collar, [Declan](declan) opens a chipper. [Fintan](fintan), [who](fintan) has laid the last herb, finally tells [Kasia](kasia), in Polish learned off a cassette, that [she](kasia) is the potato of [his](fintan) life. [She](kasia) corrects the noun and takes [him](fintan) by the lapels. The cold room is locked for an hour and the pub pours its own. Across the road, [Nora Tuohy](nora)'s bell rings and rings: [Halloran](yank) has bolted with the till.
- quit declan "Relieved of his collar"
- create declan "opens"
+ confess fintan kasia "potato"
- love fintan kasia "potato"
- sex fintan kasia "locked for an hour"
+ steal yank nora "till"
- flee yank "bolted"

== 11
[Una](una) cooks the worst stew in Clare and drives it out to [Eoin](eoin). [She](una) was eighteen, [she](una) says, and it was a boat, and a boat is not a life. [He](eoin) eats the stew. That, from a [man](eoin) with a tongue in [his](eoin) head, is a declaration. [Siobhán](siobhan) is picked for [Galway](@galway), first team; [Dervla](dervla) packs the orange boots for [her](siobhan), and cries into them, and tells [her](siobhan) to go.
- create una "cooks"
- gift una eoin "drives"
+ reconcile eoin una "eats the stew"
- confess eoin una "declaration"
- hire siobhan "picked for"
- help dervla siobhan "packs"
- sad dervla "cries"

== 12
[Brad Halloran](yank) is fished off the Rosslare boat with two passports, three wedding bands and [Mrs Tuohy](nora)'s takings in [his](yank) sock. Who gets the bands? [Cathal](cathal), chastened, sweeping the chipper floor, has taken to walking [Bríd](brid) from the bank home under one umbrella. [Kasia](kasia) is late. [Fintan](fintan) puts down the bricks and asks how late, and is told: since the cold room.
+ arrest _ yank "fished off"
- steal.past yank nora "takings"
- sad cathal "chastened"
- couple.start brid cathal "under one umbrella"
- pregnant? kasia fintan "late"
- reveal kasia fintan "is told"

== 13
Midsummer, a marquee, the heifer in a bow. [Eoin](eoin) and [Una](una) are made man and wife by a registrar with hay fever, and [Declan](declan) does the fish. [Dervla](dervla) gives [her](dervla) [mother](una) away; [Siobhán](siobhan), on a late bus, gives [Dervla](dervla) a fright and then a kiss. Before the cake is cut [Kasia](kasia) lies down behind the barrels, and [Fiadh](babe), seven pounds, is passed hand to hand across the bar.
+ wedding eoin una "wife"
- help dervla una "gives"
- return siobhan "late bus"
- parent una dervla "mother"
- kiss dervla siobhan "kiss"
+ birth kasia babe "lies down behind"
