%series Govan Ladies
%lang en
%genre comedy about a women's football club in Glasgow, television listings
%cast shona   | Shona McAllister; Shona | f
%cast ngozi   | Ngozi Eze; Ngozi | f
%cast jadwiga | Jadwiga Wilk; Jadwiga; Jadzia | f
%cast rab     | Rab Gilchrist; Rab | m
%cast kit     | Kit Lamont; Kit | n
%cast morag   | Morag Gilchrist; Morag | f
%cast wilk    | Tomek Wilk; Tomek | m
%cast dougal  | Dougal | m
%cast physio  | Saoirse Bell; Saoirse | f
%cast hope    | Hope Abernethy; Hope | f
%cast keeper  | Grace | f
%cast lolly   | - | f
%cast bairn  | - | f
%cast priest  | Father Docherty | m

== 1
New season, new boss. [Rab Gilchrist](rab) takes charge of [Govan Ladies](#govan) the week that [his](rab) [missus](morag) [Morag](morag) throws [him](rab) out, and kips in the changing room. [Captain](shona) [Shona](shona) isn't speaking to [striker](ngozi) [Ngozi Eze](ngozi), once [her](shona) best [mate](ngozi), now the [girlfriend](ngozi) of [Dougal](dougal), [whom](dougal) [Shona](shona) had first. The two [rivals](ngozi+shona) score an own goal between [them](ngozi+shona). Polish [midfielder](jadwiga) [Jadwiga](jadwiga) fancies the new [physio](physio), but [she](jadwiga) has a [husband](wilk) in the stand.
- hire rab "takes charge"
- boss rab ngozi+shona "boss"
+ breakup morag rab "throws him out"
- friend.past ngozi shona "best mate"
- couple dougal ngozi "girlfriend"
- couple.past dougal shona "had first"
- enemy ngozi shona "rivals"
- love jadwiga physio "fancies"
- married jadwiga wilk "husband"

== 2
A red card for [Shona](shona), [who](shona) laid into the referee after [Ngozi](ngozi) was hacked down. On the bench [the pair](ngozi+shona) finally have it out, and by full time [they](ngozi+shona) are thick as thieves again. Bad news for [Dougal](dougal): comparing notes, the [friends](ngozi+shona) work out that [he](dougal) was seeing both of [them](ngozi+shona) for most of May. [Ngozi](ngozi) chucks [him](dougal). [Saoirse](physio), strapping [Jadwiga](jadwiga)'s ankle, asks whether the ring comes off. The [keeper](keeper), nameless as ever, eats a pie.
- attack shona _ "laid into"
- attack _ ngozi "hacked down"
- quarrel ngozi shona "have it out"
+ reconcile ngozi shona "thick as thieves"
- friend ngozi shona "friends"
- discover ngozi+shona dougal "work out"
- cheat.past dougal ngozi+shona "seeing both"
+ breakup ngozi dougal "chucks"
- treat jadwiga physio "strapping"
- flirt jadwiga physio "asks whether"

== 3
[Morag](morag) takes a job at the club bar, purely to annoy [Rab](rab). It works. [He](rab) snaps at [her](morag), [she](morag) pours [him](rab) a short measure, and [Father Docherty](priest), patron of the club and [confessor](priest) to [both](morag+rab), hears the same row twice in one afternoon. [Kit Lamont](kit), a shy [student](kit), tries out on the wing and turns [Shona](shona)'s head in more ways than one. Away at [Paisley](@paisley), [Jadwiga](jadwiga) shares a room with the [physio](physio). One of the beds stays made.
- hire morag "takes a job"
- quarrel morag rab "snaps at her"
- advisor priest morag+rab "confessor"
- hire? kit "tries out"
- love.start shona kit "turns Shona's head"
- travel jadwiga+physio "Away" @paisley
+ sex jadwiga physio "stays made"
- cheat jadwiga wilk "stays made"

== 4
[Kit](kit) scores twice. [Shona](shona) hugs [Kit](kit). [Ngozi](ngozi) winks at [Shona](shona). [Hope](hope) has come home from [Canada](@canada). [Hope](hope) is the [twin](hope) of [Kit](kit)'s last [girlfriend](keeper), and the last [girlfriend](keeper) is the [keeper](keeper). [Shona](shona) did not know that. [Dougal](dougal) sends roses to [Ngozi](ngozi). [Ngozi](ngozi) gives them to [Hope](hope). [Tomek](wilk) washes the shirts. [He](wilk) finds a note. It is not from [him](wilk). [Jadwiga](jadwiga) tells [Tomek](wilk) the truth. [Saoirse](physio) waits outside for [Jadzia](jadwiga).
- find kit "scores"
- return hope "come home"
- sibling hope keeper "twin"
- ex keeper kit "last girlfriend"
- discover! shona keeper+kit "did not know"
- gift dougal ngozi "roses"
- gift ngozi hope "gives"
- find wilk "finds a note"
+ reveal jadwiga wilk "tells Tomek"

== 5
[Tomek](wilk) moves in with [Rab](rab), among the bibs. The betrayed [husband](wilk) and the evicted [one](rab) share a camping stove and a hatred of [Saoirse](physio), [who](physio) in fact has never done [Rab](rab) any harm. [She](physio) offers to resign; the [gaffer](rab), outvoted eleven to one, keeps [her](physio) on. [Shona](shona) asks [Kit](kit) to the pictures. [Kit](kit) thinks it is a team outing and brings the [keeper](keeper), so that three [hearts](keeper+kit+shona) sit through a film about submarines.
+ move wilk rab "moves in"
- cheat.past jadwiga wilk "betrayed husband"
- breakup.past morag rab "evicted"
- housemate.start rab wilk "share a camping stove"
- enemy physio rab+wilk "hatred"
- quit? physio "resign"
- boss rab physio "gaffer"
+ invite shona kit "to the pictures"
- date? kit shona "to the pictures"

== 6
Derby day. [Ngozi](ngozi) goes down in the box and doesn't get up: the knee. In the ambulance it is [Dougal](dougal) [who](dougal) holds [her](ngozi) hand, and [who](dougal) faints. [Hope](hope), a staff [nurse](hope), brings the [patient](ngozi) tea and the [fainter](dougal) salts, and finds [him](dougal) rather sweet. Meanwhile [Morag](morag), locking up, comes upon [her](morag) estranged [husband](rab) weeping in the shower with the hymn book. [She](morag) dries [him](rab) with a bar towel. A kiss follows, and then a slap, both from [her](morag).
+ injure ngozi "goes down"
- help dougal ngozi "holds her hand"
- ill dougal "faints"
- treat ngozi hope "patient"
- love? hope dougal "rather sweet"
- married morag rab "estranged husband"
- sad rab "weeping"
- help morag rab "dries him"
+ kiss morag rab "kiss"
- attack morag rab "slap"

== 7
The [keeper](keeper) speaks! [Her](keeper) name, as readers of the programme have long known, is [Grace](keeper), and [she](keeper) tells [Shona](shona) that [she](keeper) and [Kit](kit) were finished two years ago, that [Kit](kit) talks of nobody but the [captain](shona), and that the [captain](shona) is thick. In the last minute [Shona](shona) kicks the ball into the river and says [her](shona) piece to [Kit](kit) on the halfway line. The referee books [both](kit+shona) for time-wasting. Upstairs, [Jadwiga](jadwiga) packs. [Saoirse](physio) has the van running.
- ex keeper kit "finished"
- love kit shona "talks of nobody"
- reveal keeper shona "tells Shona"
+ confess shona kit "says her piece"
- love shona kit "says her piece"
+ breakup jadwiga wilk "packs"
- help physio jadwiga "van running"

== 8
Christmas do. [Kit](kit) and [Shona](shona), an item for five weeks, have [their](kit+shona) first tiff, over a jumper. [Dougal](dougal), in a Santa suit, woos [Hope](hope) with a mince pie while [Ngozi](ngozi), still on crutches, looks on and discovers that [she](ngozi) minds. [Tomek](wilk) has met a lollipop [lady](lolly). [Father Docherty](priest), full of sherry, lets slip what [Morag](morag) told [him](priest) in the box: [she](morag) has been with another man. It was [Rab](rab), in disguise, at the fancy dress.
- celebrate _ "Christmas do"
- couple kit shona "an item"
- quarrel kit shona "tiff"
- flirt dougal hope "woos"
+ jealous ngozi hope "minds"
- meet lolly wilk "met a lollipop lady"
- reveal priest "lets slip"
- reveal.past morag priest "told him"
- cheat! morag rab "another man"
- sex.past morag rab "It was Rab"

== 9
[Morag](morag) is with child at forty-four and wants the [culprit](rab) to hear it before the goalposts do. Too late: [Rab](rab) has been told by [Tomek](wilk), [Tomek](wilk) by [Hope](hope), and [Hope](hope) by the scan. [He](rab) gives up smoking, shouting and, for one match, the 4-4-2. [Jadwiga](jadwiga), living with the [physio](physio) above a chip shop, misses the quiet of [her](jadwiga) marriage. [Saoirse](physio) hears it, through the wall, from [Jadzia](jadwiga)'s own mouth, on the phone to [Tomek](wilk).
+ pregnant morag rab "with child"
- reveal wilk rab "told"
- reveal hope wilk "Tomek by Hope"
- discover hope morag "by the scan"
- housemate jadwiga physio "living with"
- sad jadwiga "misses"
- married jadwiga wilk "her marriage"
- discover physio jadwiga "hears it"

== 10
It's off: [Saoirse](physio) has shown [Jadwiga](jadwiga) the door, the van and the bus timetable. [Tomek](wilk) would take [her](jadwiga) back, were it not for the lollipop [lady](lolly), [who](lolly) is large, jolly and already in [her](jadwiga) kitchen. [Ngozi](ngozi) returns to training. [She](ngozi) nods at [Dougal](dougal), [who](dougal) drops [Hope](hope)'s hand as though it were hot. [Hope](hope) draws [her](hope) own conclusions, and a moustache on [his](dougal) photograph. Cup quarter-final on Sunday; [Shona](shona) can't sleep, so neither can [Kit](kit).
+ breakup physio jadwiga "shown Jadwiga the door"
- reconcile! jadwiga wilk "take her back"
- couple lolly wilk "already in her kitchen"
- return ngozi "returns"
- love dougal ngozi "drops"
- breakup hope dougal "draws her own conclusions"
- sad shona "can't sleep"

== 11
Penalties. The [keeper](keeper) stops four, the [captain](shona) misses one, and [Ngozi](ngozi), against the advice of every doctor in [Glasgow](@glasgow), settles it with the bad knee. On the pitch [Dougal](dougal) proposes to [her](ngozi) by megaphone; [she](ngozi) says no by megaphone. [Her](ngozi) reasons take up the rest of the programme. [Shona](shona) blames herself for the miss, then [Kit](kit), [who](kit) put [her](shona) off by waving, and goes home alone. [Kit](kit) goes home with a supporter's scarf and [Grace](keeper).
- find ngozi "settles it"
+ propose dougal ngozi "proposes"
+ reject ngozi dougal "says no"
- lose shona "misses"
- accuse shona kit "blames"
- quarrel kit shona "blames"
- sex? keeper kit "goes home with"

== 12
Nothing happened, swears [Kit](kit): tea and a jigsaw. Nothing, swears the [keeper](keeper), except the jigsaw. [Shona](shona) believes the [latter](keeper) and therefore the [former](kit). The final is called off for snow and [Morag](morag)'s waters break in the minibus. [Hope](hope) delivers a baby [girl](bairn) on the M8, [Rab](rab) driving, [Saoirse](physio) and [Jadwiga](jadwiga) back to back on the rear seat, holding the same torch and, it turns out, each other's sleeves. The [Gilchrists](morag+rab) name the [child](bairn) after the road.
- sex! keeper kit "Nothing happened"
- reconcile kit shona "believes"
+ birth morag bairn "baby girl"
- help hope morag "delivers"
- parent rab bairn "Gilchrists"
- reconcile jadwiga physio "each other's sleeves"
